/** Airtable: personal tokens and keys. */
import { contextToken } from "../shape/contextToken.ts";
import { runToken } from "../shape/runToken.ts";
import { an, either, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Airtable",
  source: "https://airtable.com/developers/web/api/authentication",
} as const;

export default [
  runToken({
    ...vendor,
    id: "airtable-pat",
    title: "Airtable personal access token",
    level: "high",
    grants: "read and change the bases it was granted",
    token: lowerHex(64),
    lead: /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.$/,
    leadExample: "patA1b2C3d4E5f6G7.",
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
