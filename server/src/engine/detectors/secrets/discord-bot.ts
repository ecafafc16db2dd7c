/** Discord bot tokens: the bot's number in base64, a time stamp and a signature. */
import { decodeBase64 } from "../decode/base64.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { tokenLeak } from "../shape/prefixToken.ts";
import { type SecretFacts, secretMeta } from "../shape/secretMeta.ts";
import { an, b64u, shape } from "../shape/shape.ts";
import { tokenExamples } from "../shape/tokenExamples.ts";

const facts: SecretFacts = {
  id: "discord-bot-token",
  provider: "Discord",
  title: "Discord bot token",
  level: "critical",
  grants: "act as the bot in every server it joined",
  revoke: "in the developer portal with Reset Token",
  source: "https://discord.com/developers/docs/reference#authentication",
};

const REST = /\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![A-Za-z0-9_-])/y;

export default defineDetector({
  meta: secretMeta(facts),
  anchors: { tokens: [23, 28] },
  detect({ anchor, span }, { text }) {
    if (!/^[MNO]/.test(anchor)) return undefined;
    REST.lastIndex = span.end;
    if (!REST.test(text)) return undefined;
    // The first part is a number of 17 to 20 digits in base64; anything else only has the shape.
    const isBot = /^\d{17,20}$/.test(decodeBase64(anchor) ?? "");
    const leak = tokenLeak(facts, { start: span.start, end: REST.lastIndex });
    return isBot ? leak : { ...leak, severity: "warning" };
  },
  get examples() {
    const rest = shape`.${an(6)}.${b64u(38)}`;
    // Numbers of 18 digits in base64.
    const bots = ["MTA0MjA0MjAwMDAwMDAwMDAx", "MTE0OTIwNDIwMDAwMDAwMDAx"];
    return tokenExamples(
      facts.id,
      bots.map((bot) => bot + rest.mint(new Random(bot))),
    );
  },
});
