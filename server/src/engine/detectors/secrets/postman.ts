/** Postman: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, shape, uan } from "../shape/shape.ts";

const vendor = {
  provider: "Postman",
  source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "postman-key",
    title: "Postman API key",
    level: "high",
    grants: "read collections and environments as the user",
    prefixes: ["PMAK-"],
    rest: shape`${lowerHex(24)}-${lowerHex(34)}`,
  }),
  prefixToken({
    ...vendor,
    id: "postman-collection-key",
    title: "Postman collection access key",
    level: "medium",
    grants: "read the collection",
    prefixes: ["PMAT-"],
    rest: uan(26),
  }),
];
