/** Infracost: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { isStronglyMixed } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Infracost",
    id: "infracost-api-key",
    title: "Infracost API key",
    level: "low",
    grants: "query cloud prices on the account's quota",
    prefixes: ["ico-"],
    rest: an(32),
    accept: isStronglyMixed,
    source: "https://www.infracost.io/docs/features/cli_commands/",
  }),
];
