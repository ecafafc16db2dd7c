/** Airtable: personal tokens and keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, either, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Airtable",
  source: "https://airtable.com/developers/web/api/authentication",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "airtable-pat",
    title: "Airtable personal access token",
    level: "high",
    grants: "read and change the bases it was granted",
    prefixes: ["pat"],
    rest: shape`${an(14)}.${lowerHex(64)}`,
  }),
  contextToken({
    ...vendor,
    id: "airtable-legacy-key",
    title: "Airtable API key (old form)",
    level: "high",
    grants: "read and change every base of the user",
    words: ["airtable"],
    value: either(shape`key${an(14)}`, an(17)),
  }),
];
