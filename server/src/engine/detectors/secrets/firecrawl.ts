/** Firecrawl: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Firecrawl",
    id: "firecrawl-api-key",
    title: "Firecrawl API key",
    level: "medium",
    grants: "crawl on the account's quota",
    prefixes: ["fc-"],
    rest: lowerHex(32),
    source: "https://docs.firecrawl.dev/introduction",
  }),
];
