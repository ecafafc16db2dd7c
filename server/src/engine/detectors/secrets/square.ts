/** Square: access tokens and application secrets. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { b64u } from "../shape/shape.ts";

const vendor = {
  provider: "Square",
  source: "https://developer.squareup.com/docs/build-basics/access-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "square-token",
    title: "Square access token",
    level: "critical",
    grants: "charge and read customers of the seller",
    prefixes: ["EAAA"],
    rest: b64u(22, 60),
    accept: looksRandom,
  }),
  prefixToken({
    ...vendor,
    id: "square-legacy-token",
    title: "Square access token (old form)",
    level: "critical",
    grants: "charge and read customers of the seller",
    prefixes: ["sq0atp-"],
    rest: b64u(22),
  }),
  prefixToken({
    ...vendor,
    id: "square-app-secret",
    title: "Square application secret",
    level: "critical",
    grants: "act as the application",
    prefixes: ["sq0csp-"],
    rest: b64u(43),
  }),
  prefixToken({
    ...vendor,
    id: "square-app-id",
    title: "Square application id",
    level: "public",
    grants: "names the application",
    prefixes: ["sq0idp-"],
    rest: b64u(22),
  }),
];
