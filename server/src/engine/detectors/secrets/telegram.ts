/** Telegram: bot tokens, the bot's number and a secret half that begins with A. */
import { infixToken } from "../shape/infixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { b64u, digits } from "../shape/shape.ts";

export default infixToken({
  id: "telegram-bot-token",
  provider: "Telegram",
  title: "Telegram bot token",
  level: "high",
  grants: "read and send messages as the bot",
  revoke: "with /revoke at @BotFather",
  infix: ":A",
  before: digits(5, 16),
  after: b64u(34),
  accept: (token) => hasDigit(token.slice(token.indexOf(":"))),
  source: "https://core.telegram.org/bots/features#botfather",
});
