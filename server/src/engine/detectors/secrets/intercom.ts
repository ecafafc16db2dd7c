/** Intercom: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { base64, from, literal, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Intercom",
  source: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "intercom-token",
    title: "Intercom access token",
    level: "high",
    grants: "read and change conversations",
    prefixes: ["dG9rO"],
    rest: shape`${base64(54, 55)}${optional(literal("="))}`,
  }),
  contextToken({
    ...vendor,
    id: "intercom-legacy-token",
    title: "Intercom token",
    level: "high",
    grants: "read and change conversations",
    words: ["intercom"],
    value: from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 60),
  }),
];
