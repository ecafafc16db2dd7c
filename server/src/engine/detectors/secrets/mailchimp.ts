/** Mailchimp: API keys, which end in the data centre of the account. */
import { infixToken } from "../shape/infixToken.ts";
import { digits, lowerHex } from "../shape/shape.ts";

export default infixToken({
  id: "mailchimp-api-key",
  provider: "Mailchimp",
  title: "Mailchimp API key",
  level: "high",
  grants: "read and mail every audience of the account",
  infix: "-us",
  before: lowerHex(32),
  after: digits(1, 2),
  source: "https://mailchimp.com/developer/marketing/guides/quick-start/",
});
