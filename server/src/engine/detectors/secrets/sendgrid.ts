/** SendGrid: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, b64uPadded, either, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "SendGrid",
    id: "sendgrid-api-key",
    title: "SendGrid API key",
    level: "critical",
    grants: "send mail as the account's domains",
    prefixes: ["SG."],
    rest: either(shape`${b64u(20, 24)}.${b64u(39, 50)}`, b64uPadded(66)),
    source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  }),
];
