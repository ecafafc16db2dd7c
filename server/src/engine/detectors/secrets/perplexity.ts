/** Perplexity: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Perplexity",
    id: "perplexity-api-key",
    title: "Perplexity API key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["pplx-"],
    rest: an(48),
    source: "https://docs.perplexity.ai/getting-started/quickstart",
  }),
];
