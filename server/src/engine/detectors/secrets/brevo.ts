/** Brevo: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Brevo",
  source: "https://developers.brevo.com/docs/getting-started",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "brevo-api-key",
    title: "Brevo API key",
    level: "high",
    grants: "send mail and read contacts",
    prefixes: ["xkeysib-"],
    rest: shape`${lowerHex(64)}-${an(16)}`,
  }),
  prefixToken({
    ...vendor,
    id: "brevo-smtp-key",
    title: "Brevo SMTP key",
    level: "high",
    grants: "send mail as the account",
    prefixes: ["xsmtpsib-"],
    rest: shape`${lowerHex(64)}-${an(16)}`,
  }),
];
