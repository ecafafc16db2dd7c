/** Plaid: access tokens and secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Plaid",
  source: "https://plaid.com/docs/api/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "plaid-token",
    title: "Plaid access token",
    level: "critical",
    grants: "read the linked bank account",
    prefixes: ["access-production-", "access-development-", "access-sandbox-"],
    rest: uuid,
  }),
  contextToken({
    ...vendor,
    id: "plaid-secret",
    title: "Plaid secret",
    level: "critical",
    grants: "read linked bank accounts together with their tokens",
    words: ["plaid"],
    value: an(30),
  }),
  contextToken({
    ...vendor,
    id: "plaid-client-id",
    title: "Plaid client id",
    level: "low",
    grants: "name the client",
    words: ["plaid"],
    value: an(24),
  }),
];
