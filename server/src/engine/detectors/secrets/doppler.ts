/** Doppler: tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Doppler",
  source: "https://docs.doppler.com/docs/service-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "doppler-token",
    title: "Doppler token",
    level: "critical",
    grants: "read the secrets of its configs",
    prefixes: ["dp.pt.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
    rest: an(40, 44),
  }),
  prefixToken({
    ...vendor,
    id: "doppler-service-token",
    title: "Doppler service token",
    level: "critical",
    grants: "read the secrets of its config",
    prefixes: ["dp.st."],
    rest: shape`${optional(shape`${b64u(2, 35)}.`)}${an(40, 44)}`,
  }),
];
