/** Datadog: API and application keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Datadog",
  source: "https://docs.datadoghq.com/account_management/api-app-keys/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "datadog-app-key",
    title: "Datadog application key",
    level: "high",
    grants: "read and change what its owner may in Datadog",
    words: ["datadog", "dd_app_key", "dd_application_key", "dogapi"],
    value: an(40),
  }),
  contextToken({
    ...vendor,
    id: "datadog-api-key",
    title: "Datadog API key",
    level: "high",
    grants: "send metrics and events as the organisation",
    words: ["datadog", "dd_api_key", "dogapi", "dd-api-key"],
    value: lowerHex(32),
  }),
  prefixToken({
    ...vendor,
    id: "datadog-client-token",
    title: "Datadog client token",
    level: "public",
    grants: "sends browser telemetry",
    prefixes: ["pub"],
    rest: lowerHex(32),
  }),
];
