/** Confluent: Cloud API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, base64, from } from "../shape/shape.ts";

const vendor = {
  provider: "Confluent",
  source:
    "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "confluent-key",
    title: "Confluent Cloud API key",
    level: "medium",
    grants: "use the cluster together with the secret half",
    words: ["confluent"],
    value: an(16),
  }),
  prefixToken({
    ...vendor,
    id: "confluent-cloud-secret",
    title: "Confluent Cloud API secret (prefixed)",
    level: "critical",
    grants: "produce and consume as the account",
    prefixes: ["cflt"],
    rest: from("0-9A-Za-z+/", "0123456789ABCDEFabcdef", 60),
  }),
  contextToken({
    ...vendor,
    id: "confluent-secret",
    title: "Confluent Cloud API secret",
    level: "critical",
    grants: "produce and consume as the account",
    words: ["confluent", "sasl", "kafka"],
    value: base64(64),
  }),
];
