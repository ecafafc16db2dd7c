/** Mailjet: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Mailjet",
    id: "mailjet-key",
    title: "Mailjet key",
    level: "high",
    grants: "send mail as the account",
    words: ["mailjet"],
    value: lowerHex(32),
    source: "https://dev.mailjet.com/email/guides/",
  }),
];
