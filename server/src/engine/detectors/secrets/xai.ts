/** xAI: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "xAI",
    id: "xai-api-key",
    title: "xAI API key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["xai-"],
    rest: an(80),
    source: "https://docs.x.ai/docs/overview",
  }),
];
