/** Stability AI: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Stability AI",
    id: "stability-api-key",
    title: "Stability AI API key",
    level: "medium",
    grants: "generate images on the account's bill",
    words: ["stability", "stable_diffusion", "dreamstudio", "clipdrop"],
    value: shape`sk-${an(48)}`,
    source: "https://platform.stability.ai/docs/getting-started",
  }),
];
