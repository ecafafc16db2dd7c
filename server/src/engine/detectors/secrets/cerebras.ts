/** Cerebras: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Cerebras",
    id: "cerebras-api-key",
    title: "Cerebras API key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["csk-"],
    rest: lan(48),
    source: "https://inference-docs.cerebras.ai/quickstart",
  }),
];
