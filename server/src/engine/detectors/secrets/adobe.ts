/** Adobe: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Adobe",
  source: "https://developer.adobe.com/developer-console/docs/guides/authentication/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "adobe-client-secret",
    title: "Adobe client secret",
    level: "high",
    grants: "act as the integration",
    prefixes: ["p8e-", "p8-"],
    rest: b64u(32),
  }),
  contextToken({
    ...vendor,
    id: "adobe-client-id",
    title: "Adobe client id",
    level: "low",
    grants: "name the integration",
    words: ["adobe"],
    value: lowerHex(32),
  }),
];
