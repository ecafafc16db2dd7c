/** Fly.io: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, from, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Fly.io",
  source: "https://fly.io/docs/security/tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "flyio-token",
    title: "Fly.io access token",
    level: "critical",
    grants: "deploy and read the apps of the organisation",
    prefixes: ["fm1r_", "fm1a_", "fm2_", "fm1_"],
    rest: shape`${from("0-9A-Za-z+/=_-", "0123456789ABCDEFabcdef", 100, 2000)}${optional(shape`,fm2_${from("0-9A-Za-z+/=_-", "0123456789ABCDEFabcdef", 100, 2000)}`)}`,
  }),
  prefixToken({
    ...vendor,
    id: "flyio-legacy-token",
    title: "Fly.io access token (old form)",
    level: "critical",
    grants: "deploy and read the apps of the organisation",
    prefixes: ["fo1_"],
    rest: b64u(43),
  }),
];
