/** Infisical: service tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Infisical",
    id: "infisical-token",
    title: "Infisical service token",
    level: "critical",
    grants: "read the secrets of the environment",
    prefixes: ["st."],
    rest: shape`${lowerHex(24)}.${lowerHex(32)}.${lowerHex(32)}`,
    source: "https://infisical.com/docs/documentation/platform/token",
  }),
];
