/** Brave: Search API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { b64u } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Brave",
    id: "brave-api-key",
    title: "Brave Search API key",
    level: "low",
    grants: "search on the account's quota",
    prefixes: ["BSA"],
    rest: b64u(24, 40),
    accept: looksRandom,
    source: "https://brave.com/search/api/",
  }),
];
