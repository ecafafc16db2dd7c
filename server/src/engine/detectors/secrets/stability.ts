/** Stability AI: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Stability AI",
    id: "stability-api-key",
    title: "Stability AI API key",
    level: "medium",
    grants: "generate images on the account's bill",
    prefixes: ["sk-"],
    rest: an(48),
    accept: looksRandom,
    source: "https://platform.stability.ai/docs/getting-started",
  }),
];
