/** Algolia: admin API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Algolia",
    id: "algolia-key",
    title: "Algolia API key",
    level: "high",
    grants: "change the indexes if it is an admin key",
    words: ["algolia"],
    value: lowerHex(32),
    source: "https://www.algolia.com/doc/guides/security/api-keys/",
  }),
];
