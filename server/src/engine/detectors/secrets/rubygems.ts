/** RubyGems: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "RubyGems",
    id: "rubygems-api-key",
    title: "RubyGems API key",
    level: "critical",
    grants: "publish gems as the user",
    prefixes: ["rubygems_"],
    rest: lowerHex(48),
    source: "https://guides.rubygems.org/api-key-scopes/",
  }),
];
