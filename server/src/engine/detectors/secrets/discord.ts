/** Discord: bot tokens, client secrets and webhooks. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, digits, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Discord",
  source: "https://discord.com/developers/docs/reference#authentication",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "discord-client-secret",
    title: "Discord client secret",
    level: "high",
    grants: "act as the application",
    words: ["discord"],
    value: b64u(32),
  }),
  contextToken({
    ...vendor,
    id: "discord-client-id",
    title: "Discord client id",
    level: "low",
    grants: "name the application",
    words: ["discord"],
    value: digits(17, 20),
    structured: true,
    besides: /client|token|app|api|secret/i,
  }),
  contextToken({
    ...vendor,
    id: "discord-public-key",
    title: "Discord application public key",
    level: "low",
    grants: "verify the application's interactions",
    words: ["discord"],
    value: lowerHex(64),
  }),
];
