/** Mapbox: secret and public tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { b64u, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Mapbox",
  source: "https://docs.mapbox.com/help/getting-started/access-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "mapbox-secret-token",
    title: "Mapbox secret token",
    level: "medium",
    grants: "change styles and data of the account",
    prefixes: ["sk."],
    rest: shape`${b64u(40, 120)}.${b64u(20, 24)}`,
    accept: hasDigit,
  }),
  prefixToken({
    ...vendor,
    id: "mapbox-public-token",
    title: "Mapbox public token",
    level: "low",
    grants: "load maps on the account's quota",
    prefixes: ["pk."],
    rest: shape`${b64u(58, 110)}.${b64u(20, 24)}`,
  }),
];
