/** Cohere: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Cohere",
    id: "cohere-api-key",
    title: "Cohere API key",
    level: "high",
    grants: "use the models on the account's bill",
    words: ["cohere", "co_api_key"],
    value: an(40),
    source: "https://docs.cohere.com/docs/rate-limits",
  }),
];
