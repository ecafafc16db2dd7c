/** ElevenLabs: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "ElevenLabs",
  source: "https://elevenlabs.io/docs/api-reference/authentication",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "elevenlabs-api-key",
    title: "ElevenLabs API key",
    level: "medium",
    grants: "use the voices on the account's bill",
    prefixes: ["sk_"],
    rest: lowerHex(48),
  }),
  contextToken({
    ...vendor,
    id: "elevenlabs-legacy-api-key",
    title: "ElevenLabs API key (old form)",
    level: "medium",
    grants: "use the voices on the account's bill",
    words: ["elevenlabs", "eleven_labs", "xi-api-key", "xi_api_key"],
    value: lowerHex(32),
  }),
];
