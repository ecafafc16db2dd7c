/** Fireworks AI: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Fireworks AI",
    id: "fireworks-api-key",
    title: "Fireworks AI API key",
    level: "high",
    grants: "use the models on the account's bill",
    prefixes: ["fw_"],
    rest: an(22, 24),
    accept: looksRandom,
    source: "https://docs.fireworks.ai/getting-started/quickstart",
  }),
];
