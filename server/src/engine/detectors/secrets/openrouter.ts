/** OpenRouter: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "OpenRouter",
    id: "openrouter-api-key",
    title: "OpenRouter API key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["sk-or-v1-"],
    rest: lowerHex(64),
    source: "https://openrouter.ai/docs/api-reference/authentication",
  }),
];
