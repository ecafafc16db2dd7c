/** Jina AI: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, lowerHex, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Jina AI",
    id: "jina-api-key",
    title: "Jina AI API key",
    level: "medium",
    grants: "use the models on the account's quota",
    prefixes: ["jina_"],
    rest: shape`${lowerHex(32)}${b64u(28)}`,
    source: "https://jina.ai/embeddings/",
  }),
];
