/** Twilio: account SIDs, API keys and auth tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Twilio",
    id: "twilio-auth-token",
    title: "Twilio auth token",
    level: "high",
    grants: "send messages and calls on the account's bill",
    words: ["twilio"],
    value: lowerHex(32),
    source: "https://www.twilio.com/docs/iam/api-keys",
  }),
];
