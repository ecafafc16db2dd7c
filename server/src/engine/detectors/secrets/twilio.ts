/** Twilio: API keys, auth tokens and account SIDs. */
import { contextToken } from "../shape/contextToken.ts";
import { runToken } from "../shape/runToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

const vendor = { provider: "Twilio", source: "https://www.twilio.com/docs/iam/api-keys" } as const;

export default [
  runToken({
    ...vendor,
    id: "twilio-api-key",
    title: "Twilio API key SID",
    level: "high",
    grants: "send messages and calls on the account's bill, together with its secret",
    token: shape`SK${lowerHex(32)}`,
  }),
  runToken({
    ...vendor,
    id: "twilio-account-sid",
    title: "Twilio account SID",
    level: "low",
    grants: "name the account; with the auth token it is the login",
    token: shape`AC${lowerHex(32)}`,
  }),
  contextToken({
    ...vendor,
    id: "twilio-auth-token",
    title: "Twilio auth token",
    level: "high",
    grants: "send messages and calls on the account's bill",
    words: ["twilio", "account_sid", "accountSid", "auth_token", "authToken"],
    value: lowerHex(32),
    besides: /twilio|AC[0-9a-f]{32}/i,
  }),
];
