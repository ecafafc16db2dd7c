/** Tavily: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Tavily",
    id: "tavily-api-key",
    title: "Tavily API key",
    level: "low",
    grants: "search on the account's quota",
    prefixes: ["tvly-dev-", "tvly-prod-", "tvly-"],
    rest: an(32),
    source: "https://docs.tavily.com/documentation/quickstart",
  }),
];
