/** Deepgram: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Deepgram",
    id: "deepgram-api-key",
    title: "Deepgram API key",
    level: "medium",
    grants: "transcribe on the account's bill",
    words: ["deepgram"],
    value: lowerHex(40),
    source: "https://developers.deepgram.com/docs/create-additional-api-keys",
  }),
];
