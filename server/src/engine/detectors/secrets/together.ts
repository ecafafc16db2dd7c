/** Together AI: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Together AI",
  source: "https://docs.together.ai/docs/quickstart",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "together-api-key",
    title: "Together AI API key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["tgp_v1_"],
    rest: b64u(43),
  }),
  contextToken({
    ...vendor,
    id: "together-legacy-api-key",
    title: "Together AI API key (old form)",
    level: "high",
    grants: "use the models on the account's bill",
    words: ["together", "togetherai"],
    value: lowerHex(64),
  }),
];
