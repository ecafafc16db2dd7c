/** CockroachDB: Cloud API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "CockroachDB",
    id: "cockroach-api-key",
    title: "CockroachDB Cloud API key",
    level: "critical",
    grants: "manage the clusters of the organisation",
    prefixes: ["CCDB1_"],
    rest: shape`${an(22)}_${an(40)}`,
    source: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  }),
];
