/** Dropbox: access tokens and app secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an, b64u, lan, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Dropbox",
  source: "https://developers.dropbox.com/oauth-guide",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "dropbox-token",
    title: "Dropbox short-lived access token",
    level: "high",
    grants: "read and change files as the user",
    prefixes: ["sl."],
    rest: b64u(130, 1200),
    accept: hasDigit,
  }),
  contextToken({
    ...vendor,
    id: "dropbox-legacy-token",
    title: "Dropbox access token (old form)",
    level: "high",
    grants: "read and change files as the user",
    words: ["dropbox"],
    value: shape`${an(11)}AAAAAAAAAA${b64u(43)}`,
  }),
  contextToken({
    ...vendor,
    id: "dropbox-app-secret",
    title: "Dropbox app key or secret",
    level: "medium",
    grants: "act as the app",
    words: ["dropbox"],
    value: lan(15),
  }),
];
