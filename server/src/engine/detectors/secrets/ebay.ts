/** eBay: production client secrets. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "eBay",
  source: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "ebay-secret",
    title: "eBay production client secret",
    level: "high",
    grants: "act as the application",
    prefixes: ["PRD-"],
    rest: shape`${lowerHex(12)}-${lowerHex(4)}-${lowerHex(4)}-${lowerHex(4)}-${lowerHex(4)}`,
  }),
  prefixToken({
    ...vendor,
    id: "ebay-secret-uuid",
    title: "eBay production client secret (grouped)",
    level: "high",
    grants: "act as the application",
    prefixes: ["PRD-"],
    rest: shape`${lowerHex(8)}-${lowerHex(4)}-${lowerHex(4)}-${lowerHex(4)}-${lowerHex(4, 12)}`,
  }),
];
