/** Dynatrace: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Dynatrace",
    id: "dynatrace-token",
    title: "Dynatrace access token",
    level: "high",
    grants: "read and change the environment within its scopes",
    prefixes: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s03.", "dt0s04.", "dt0s06.", "dt0s08.", "dt0s16."],
    rest: shape`${an(24)}.${an(64)}`,
    source:
      "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  }),
];
