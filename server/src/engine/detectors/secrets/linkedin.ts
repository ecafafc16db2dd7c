/** LinkedIn: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, digits, from, lan, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "LinkedIn",
  source: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "linkedin-client-secret",
    title: "LinkedIn client secret",
    level: "high",
    grants: "act as the application",
    prefixes: ["WPL_AP1.", "WPL_AP0."],
    rest: shape`${optional(shape`${digits(1)}.`)}${an(12, 40)}${optional(shape`.${from("0-9A-Za-z=", "0123456789ABCDEFabcdef", 4, 12)}`)}`,
  }),
  contextToken({
    ...vendor,
    id: "linkedin-secret",
    title: "LinkedIn client secret (old form)",
    level: "high",
    grants: "act as the application",
    words: ["linkedin", "linked_in", "linked-in"],
    value: an(16),
  }),
  contextToken({
    ...vendor,
    id: "linkedin-client-id",
    title: "LinkedIn client id",
    level: "low",
    grants: "name the application",
    words: ["linkedin", "linked_in", "linked-in"],
    value: lan(14),
  }),
];
