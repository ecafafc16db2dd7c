/** Cloudsmith: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Cloudsmith",
    id: "cloudsmith-api-key",
    title: "Cloudsmith API key",
    level: "high",
    grants: "read and publish packages as the user",
    prefixes: ["csa_"],
    rest: shape`${lowerHex(30)}${an(6)}`,
    source: "https://help.cloudsmith.io/docs/api-key",
  }),
];
