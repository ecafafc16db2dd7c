/** Scalingo: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Scalingo",
    id: "scalingo-token",
    title: "Scalingo API token",
    level: "high",
    grants: "manage the apps of the account",
    prefixes: ["tk-us-"],
    rest: b64u(48),
    source: "https://developers.scalingo.com/tokens",
  }),
];
