/** PlanetScale: tokens and passwords. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64uDotted } from "../shape/shape.ts";

const vendor = {
  provider: "PlanetScale",
  source: "https://planetscale.com/docs/api/reference/service-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "planetscale-token",
    title: "PlanetScale service token",
    level: "critical",
    grants: "manage databases and branches",
    prefixes: ["pscale_tkn_"],
    rest: b64uDotted(32, 64),
  }),
  prefixToken({
    ...vendor,
    id: "planetscale-password",
    title: "PlanetScale database password",
    level: "critical",
    grants: "read and write the branch",
    prefixes: ["pscale_pw_"],
    rest: b64uDotted(32, 64),
  }),
  prefixToken({
    ...vendor,
    id: "planetscale-oauth",
    title: "PlanetScale OAuth token",
    level: "critical",
    grants: "manage databases as the user",
    prefixes: ["pscale_oauth_"],
    rest: b64uDotted(32, 64),
  }),
];
