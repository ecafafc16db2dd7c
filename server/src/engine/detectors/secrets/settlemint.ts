/** SettleMint: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "SettleMint",
    id: "settlemint-token",
    title: "SettleMint access token",
    level: "high",
    grants: "manage the account's networks",
    prefixes: ["sm_pat_", "sm_aat_", "sm_sat_"],
    rest: an(16),
    source: "https://console.settlemint.com/documentation/",
  }),
];
