/** SerpApi: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "SerpApi",
    id: "serpapi-key",
    title: "SerpApi key",
    level: "low",
    grants: "search on the account's quota",
    words: ["serpapi", "serp_api"],
    value: lowerHex(64),
    source: "https://serpapi.com/search-api",
  }),
];
