/** Grafana: service account, Cloud and API keys. */
import { hasGrafanaChecksum, signGrafana } from "../checksums/grafana.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, base64, hex, literal, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Grafana",
  source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "grafana-service-account",
    title: "Grafana service account token",
    level: "high",
    grants: "read and change dashboards and data sources",
    prefixes: ["glsa_"],
    rest: shape`${an(32)}_${hex(8)}`,
    checksum: hasGrafanaChecksum,
    sign: signGrafana,
  }),
  prefixToken({
    ...vendor,
    id: "grafana-cloud-token",
    title: "Grafana Cloud access policy token",
    level: "high",
    grants: "read and write the stack's telemetry",
    prefixes: ["glc_"],
    rest: shape`${base64(32, 400)}${optional(literal("=="))}${optional(literal("="))}`,
  }),
  prefixToken({
    ...vendor,
    id: "grafana-api-key",
    title: "Grafana API key",
    level: "high",
    grants: "read and change dashboards and data sources",
    prefixes: ["eyJrIjoi"],
    rest: shape`${base64(60, 400)}${optional(literal("="))}${optional(literal("="))}`,
  }),
];
