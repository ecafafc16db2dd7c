/** Mailgun: API, signing and validation keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Mailgun",
  source: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "mailgun-key",
    title: "Mailgun private API key",
    level: "high",
    grants: "send mail as the account's domains",
    prefixes: ["key-"],
    rest: lowerHex(32),
  }),
  contextToken({
    ...vendor,
    id: "mailgun-api-key",
    title: "Mailgun API or signing key",
    level: "high",
    grants: "send mail as the account's domains",
    words: ["mailgun"],
    value: shape`${lowerHex(32)}-${lowerHex(8)}-${lowerHex(8)}`,
    structured: true,
  }),
  prefixToken({
    ...vendor,
    id: "mailgun-public-key",
    title: "Mailgun public validation key",
    level: "low",
    grants: "validate addresses on the account's quota",
    prefixes: ["pubkey-"],
    rest: lowerHex(32),
  }),
];
