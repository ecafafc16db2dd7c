/** Slack: bot, user, app, configuration and session tokens, webhooks. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an, digits, either, from, lowerHex, shape, uan } from "../shape/shape.ts";

const vendor = {
  provider: "Slack",
  source: "https://api.slack.com/concepts/token-types",
  revoke: "under OAuth & Permissions of the app, or with auth.revoke",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "slack-bot-token",
    title: "Slack bot token",
    level: "critical",
    grants: "read and write messages as the bot",
    prefixes: ["xoxb-"],
    rest: either(shape`${digits(8, 14)}-${digits(8, 14)}-${an(18, 34)}`, shape`${digits(8, 14)}-${an(18, 34)}`),
    accept: (token) => /[A-Za-z]/.test(token.slice(-18)),
  }),
  prefixToken({
    ...vendor,
    id: "slack-user-token",
    title: "Slack user token",
    level: "critical",
    grants: "read and write messages as the user",
    prefixes: ["xoxp-", "xoxe-"],
    rest: shape`${digits(8, 14)}-${digits(8, 14)}-${digits(8, 14)}-${an(24, 40)}`,
  }),
  prefixToken({
    ...vendor,
    id: "slack-app-token",
    title: "Slack app-level token",
    level: "critical",
    grants: "open socket connections and read events as the app",
    prefixes: ["xapp-"],
    rest: shape`${digits(1)}-${uan(6, 14)}-${digits(8, 16)}-${an(30, 80)}`,
  }),
  prefixToken({
    ...vendor,
    id: "slack-config-token",
    title: "Slack app configuration token",
    level: "high",
    grants: "change and create apps of the workspace",
    prefixes: ["xoxe.xoxp-", "xoxe.xoxb-"],
    rest: shape`${digits(1)}-${an(140, 180)}`,
    accept: hasDigit,
  }),
  prefixToken({
    ...vendor,
    id: "slack-refresh-token",
    title: "Slack configuration refresh token",
    level: "high",
    grants: "mint new configuration tokens",
    prefixes: ["xoxe-"],
    rest: shape`${digits(1)}-${an(140, 160)}`,
  }),
  prefixToken({
    ...vendor,
    id: "slack-session",
    title: "Slack browser session token",
    level: "critical",
    grants: "act as the signed-in user",
    prefixes: ["xoxc-"],
    rest: shape`${digits(8, 14)}-${digits(8, 14)}-${digits(8, 14)}-${lowerHex(60, 70)}`,
  }),
  prefixToken({
    ...vendor,
    id: "slack-session-cookie",
    title: "Slack session cookie",
    level: "critical",
    grants: "act as the signed-in user",
    prefixes: ["xoxd-"],
    rest: from("0-9A-Za-z%+/=_-", "0123456789ABCDEFabcdef", 60, 400),
  }),
  prefixToken({
    ...vendor,
    id: "slack-workspace-token",
    title: "Slack workspace token (legacy)",
    level: "high",
    grants: "act within the workspace",
    prefixes: ["xoxa-", "xoxr-"],
    rest: either(shape`${digits(1)}-${an(8, 48)}`, an(8, 48)),
    accept: hasDigit,
  }),
  prefixToken({
    ...vendor,
    id: "slack-legacy-token",
    title: "Slack legacy token",
    level: "high",
    grants: "act as the user",
    prefixes: ["xoxs-", "xoxo-"],
    rest: shape`${digits(6, 14)}-${digits(6, 14)}-${digits(6, 14)}-${lowerHex(8, 64)}`,
  }),
];
