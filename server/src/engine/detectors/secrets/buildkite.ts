/** Buildkite: user, agent, cluster and package tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Buildkite",
    id: "buildkite-token",
    title: "Buildkite token",
    level: "high",
    grants: "read and start builds",
    prefixes: ["bkua_", "bkct_", "bkaa_", "bkaj_", "bkpat_", "bkpi_", "bkps_", "bkcq_"],
    rest: an(36, 64),
    source: "https://buildkite.com/docs/apis/managing-api-tokens",
  }),
];
