/** 42: API client secrets. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "42",
    id: "intra42-secret",
    title: "42 API client secret",
    level: "medium",
    grants: "call the API as the application",
    prefixes: ["s-s4t2ud-", "s-s4t2af-"],
    rest: lowerHex(64),
    source: "https://api.intra.42.fr/apidoc/guides/getting_started",
  }),
];
