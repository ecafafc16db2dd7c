/** Mistral: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Mistral",
    id: "mistral-api-key",
    title: "Mistral API key",
    level: "high",
    grants: "use the models on the account's bill",
    words: ["mistral"],
    value: an(32),
    source: "https://docs.mistral.ai/getting-started/quickstart/",
  }),
];
