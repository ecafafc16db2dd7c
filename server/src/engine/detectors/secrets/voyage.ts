/** Voyage AI: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { b64u } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Voyage AI",
    id: "voyage-api-key",
    title: "Voyage AI API key",
    level: "medium",
    grants: "use the models on the account's bill",
    prefixes: ["pa-"],
    rest: b64u(43),
    accept: looksRandom,
    source: "https://docs.voyageai.com/docs/api-key-and-installation",
  }),
];
