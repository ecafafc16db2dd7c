/** EasyPost: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "EasyPost",
  source: "https://docs.easypost.com/docs/authentication",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "easypost-key",
    title: "EasyPost production API key",
    level: "high",
    grants: "buy labels on the account's bill",
    prefixes: ["EZAK"],
    rest: an(54),
  }),
  prefixToken({
    ...vendor,
    id: "easypost-test-key",
    title: "EasyPost test API key",
    level: "medium",
    grants: "use the account in test mode",
    prefixes: ["EZTK"],
    rest: an(54),
  }),
];
