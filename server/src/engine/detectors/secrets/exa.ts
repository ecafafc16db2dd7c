/** Exa: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Exa",
    id: "exa-api-key",
    title: "Exa API key",
    level: "low",
    grants: "search on the account's quota",
    words: ["exa_api_key", "exaApiKey", "exa-api-key"],
    value: uuid,
    source: "https://docs.exa.ai/reference/getting-started",
  }),
];
