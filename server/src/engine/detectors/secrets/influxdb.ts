/** InfluxDB: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "InfluxDB",
    id: "influxdb-token",
    title: "InfluxDB API token",
    level: "high",
    grants: "read and write the buckets of the organisation",
    words: ["influx", "influxdb"],
    value: shape`${b64u(86)}==`,
    source: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
  }),
];
