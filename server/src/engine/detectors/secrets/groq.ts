/** Groq: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Groq",
    id: "groq-api-key",
    title: "Groq API key",
    level: "high",
    grants: "use the models on the account's quota",
    prefixes: ["gsk_"],
    rest: an(52),
    source: "https://console.groq.com/keys",
  }),
];
