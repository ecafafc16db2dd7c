/** Twitch: tokens and client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { lan } from "../shape/shape.ts";

const vendor = {
  provider: "Twitch",
  source: "https://dev.twitch.tv/docs/authentication/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "twitch-token",
    title: "Twitch token or client secret",
    level: "medium",
    grants: "act as the user or app",
    words: ["twitch"],
    value: lan(30),
  }),
  prefixToken({
    ...vendor,
    id: "twitch-chat-token",
    title: "Twitch chat token",
    level: "medium",
    grants: "chat as the user",
    prefixes: ["oauth:"],
    rest: lan(30),
    accept: hasDigit,
  }),
];
