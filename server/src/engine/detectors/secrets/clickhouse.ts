/** ClickHouse: Cloud API key secrets. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "ClickHouse",
    id: "clickhouse-secret",
    title: "ClickHouse Cloud API secret",
    level: "critical",
    grants: "manage the services of the organisation",
    prefixes: ["4b1d"],
    rest: an(38),
    source: "https://clickhouse.com/docs/cloud/manage/openapi",
  }),
];
