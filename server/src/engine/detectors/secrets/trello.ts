/** Trello: API tokens and keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Trello",
  source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "trello-token",
    title: "Trello token",
    level: "high",
    grants: "read and change boards as the user",
    prefixes: ["ATTA"],
    rest: lowerHex(72),
  }),
  contextToken({
    ...vendor,
    id: "trello-legacy-token",
    title: "Trello token (old form)",
    level: "high",
    grants: "read and change boards as the user",
    words: ["trello"],
    value: lowerHex(64),
  }),
  contextToken({
    ...vendor,
    id: "trello-key",
    title: "Trello API key",
    level: "medium",
    grants: "call the API together with a token",
    words: ["trello"],
    value: an(32),
  }),
];
