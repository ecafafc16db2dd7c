/** Vonage: API secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Vonage",
    id: "vonage-secret",
    title: "Vonage API secret",
    level: "high",
    grants: "send messages on the account's bill",
    words: ["nexmo", "vonage"],
    value: an(16),
    besides: /secret/i,
    source: "https://developer.vonage.com/en/getting-started/concepts/authentication",
  }),
];
