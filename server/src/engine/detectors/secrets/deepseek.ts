/** DeepSeek: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "DeepSeek",
  source: "https://api-docs.deepseek.com/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "deepseek-api-key",
    title: "DeepSeek API key",
    level: "high",
    grants: "use the models on the account's bill",
    words: ["deepseek"],
    value: shape`sk-${lowerHex(32)}`,
  }),
  prefixToken({
    ...vendor,
    id: "ai-compatible-api-key",
    title: "API key of an OpenAI-compatible service",
    type: "openai-compatible-api-key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["sk-"],
    rest: lowerHex(32),
  }),
];
