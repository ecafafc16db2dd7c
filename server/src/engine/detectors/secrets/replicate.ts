/** Replicate: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Replicate",
    id: "replicate-token",
    title: "Replicate API token",
    level: "high",
    grants: "run models on the account's bill",
    prefixes: ["r8_"],
    rest: an(37),
    source: "https://replicate.com/docs/topics/security/api-tokens",
  }),
];
