/** Notion: integration tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { an, digits, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Notion",
  source: "https://developers.notion.com/docs/authorization",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "notion-token",
    title: "Notion integration token",
    level: "high",
    grants: "read and change shared pages",
    prefixes: ["ntn_"],
    rest: shape`${digits(11)}${an(35)}`,
  }),
  contextToken({
    ...vendor,
    id: "notion-legacy-token",
    title: "Notion integration token (old form)",
    level: "high",
    grants: "read and change shared pages",
    words: ["notion"],
    value: shape`secret_${an(43)}`,
  }),
  prefixToken({
    ...vendor,
    id: "notion-secret",
    title: "Notion integration token (secret_ form)",
    level: "high",
    grants: "read and change shared pages",
    prefixes: ["secret_"],
    rest: an(43),
    accept: looksRandom,
  }),
];
