/** Sentry: organisation, user and legacy tokens, DSNs. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { from, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Sentry",
  source: "https://docs.sentry.io/account/auth-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "sentry-org-token",
    title: "Sentry organisation token",
    level: "high",
    grants: "upload releases and source maps",
    prefixes: ["sntrys_"],
    rest: shape`eyJ${from("0-9A-Za-z+/=-", "0123456789ABCDEFabcdef", 60, 400)}_${from("0-9A-Za-z+/_-", "0123456789ABCDEFabcdef", 43)}`,
  }),
  prefixToken({
    ...vendor,
    id: "sentry-user-token",
    title: "Sentry user token",
    level: "high",
    grants: "act as the user within the granted scopes",
    prefixes: ["sntryu_"],
    rest: lowerHex(64),
  }),
  prefixToken({
    ...vendor,
    id: "sentry-integration-token",
    title: "Sentry integration token",
    level: "high",
    grants: "act as the integration",
    prefixes: ["sntryi_"],
    rest: lowerHex(64),
  }),
  contextToken({
    ...vendor,
    id: "sentry-legacy-token",
    title: "Sentry token (old form)",
    level: "high",
    grants: "act as the user within the granted scopes",
    words: ["sentry"],
    value: lowerHex(64),
  }),
];
