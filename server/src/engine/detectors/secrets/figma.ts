/** Figma: personal and OAuth tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, digits, shape, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Figma",
  source: "https://www.figma.com/developers/api#access-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "figma-token",
    title: "Figma token",
    level: "medium",
    grants: "read files and comment as the user",
    prefixes: ["figd_", "figu_", "figo_", "figoh_", "figor_", "figdh_"],
    rest: b64u(40, 60),
  }),
  contextToken({
    ...vendor,
    id: "figma-legacy-token",
    title: "Figma token (old form)",
    level: "medium",
    grants: "read files and comment as the user",
    words: ["figma"],
    value: shape`${digits(4, 6)}-${uuid}`,
  }),
];
