/** MailerSend: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "MailerSend",
    id: "mailersend-token",
    title: "MailerSend API token",
    level: "high",
    grants: "send mail as the account's domains",
    prefixes: ["mlsn."],
    rest: lowerHex(64),
    source: "https://developers.mailersend.com/general.html",
  }),
];
