/** Etsy: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Etsy",
    id: "etsy-key",
    title: "Etsy API key",
    level: "medium",
    grants: "call the API as the app",
    words: ["etsy"],
    value: lan(24),
    source: "https://developers.etsy.com/documentation/essentials/authentication",
  }),
];
