/** Google: Gemini keys, OAuth secrets and tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { b64u, b64uDotted } from "../shape/shape.ts";

const vendor = {
  provider: "Google",
  source: "https://cloud.google.com/docs/authentication/api-keys",
  revoke: "in the Google Cloud console under APIs & Services > Credentials",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "google-gemini-key",
    title: "Google Gemini API key",
    level: "high",
    grants: "use the models on the project's bill",
    prefixes: ["AQ.Ab8"],
    rest: b64u(40, 60),
  }),
  prefixToken({
    ...vendor,
    id: "google-oauth-client-secret",
    title: "Google OAuth client secret",
    level: "high",
    grants: "act as the OAuth application",
    prefixes: ["GOCSPX-"],
    rest: b64u(28),
  }),
  prefixToken({
    ...vendor,
    id: "google-oauth-access-token",
    title: "Google OAuth access token",
    level: "high",
    grants: "act as the user until it expires",
    prefixes: ["ya29."],
    rest: b64uDotted(20, 1000),
    accept: hasDigit,
  }),
  prefixToken({
    ...vendor,
    id: "google-oauth-refresh-token",
    title: "Google OAuth refresh token",
    level: "critical",
    grants: "mint access tokens as the user",
    prefixes: ["1//0"],
    rest: b64u(40, 120),
    accept: hasDigit,
  }),
];
