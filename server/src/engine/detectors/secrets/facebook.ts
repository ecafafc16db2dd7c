/** Meta: access tokens and app secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an, b64u, digits, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Meta",
  source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "facebook-token",
    title: "Meta access token",
    level: "high",
    grants: "act as the user or page",
    prefixes: ["EAA"],
    rest: an(96, 300),
    accept: hasDigit,
  }),
  contextToken({
    ...vendor,
    id: "facebook-app-token",
    title: "Meta app access token",
    level: "high",
    grants: "act as the app",
    words: ["facebook", "fb_", "meta_", "instagram", "access_token", "fbapp"],
    value: shape`${digits(15, 17)}|${b64u(26, 40)}`,
  }),
  contextToken({
    ...vendor,
    id: "facebook-secret",
    title: "Meta app secret",
    level: "high",
    grants: "act as the app",
    words: ["facebook", "fb_app", "fb_secret", "instagram"],
    value: lowerHex(32),
  }),
];
