/** New Relic: user, ingest and browser keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u, either, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "New Relic",
  source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "newrelic-user-key",
    title: "New Relic user key",
    level: "high",
    grants: "query and change what the user may",
    prefixes: ["NRAK-"],
    rest: an(27),
  }),
  prefixToken({
    ...vendor,
    id: "newrelic-insert-key",
    title: "New Relic insert key",
    level: "high",
    grants: "write events as the account",
    prefixes: ["NRII-"],
    rest: b64u(32),
  }),
  prefixToken({
    ...vendor,
    id: "newrelic-admin-key",
    title: "New Relic admin key",
    level: "critical",
    grants: "manage the account",
    prefixes: ["NRAA-"],
    rest: lowerHex(27),
  }),
  prefixToken({
    ...vendor,
    id: "newrelic-query-key",
    title: "New Relic query key",
    level: "high",
    grants: "read the account's data",
    prefixes: ["NRIQ-"],
    rest: b64u(32),
  }),
  prefixToken({
    ...vendor,
    id: "newrelic-browser-key",
    title: "New Relic browser key",
    level: "low",
    grants: "send browser telemetry",
    prefixes: ["NRJS-"],
    rest: lowerHex(19),
  }),
  contextToken({
    ...vendor,
    id: "newrelic-license-key",
    title: "New Relic licence key",
    level: "high",
    grants: "write telemetry as the account",
    words: ["newrelic", "new_relic", "new-relic", "NEW_RELIC_LICENSE_KEY"],
    value: either(shape`${lowerHex(36)}NRAL`, shape`${lowerHex(40)}`),
  }),
  contextToken({
    ...vendor,
    id: "newrelic-legacy-key",
    title: "New Relic API key id",
    level: "high",
    grants: "read the account's data",
    words: ["newrelic", "new_relic", "new-relic"],
    value: an(64),
  }),
];
