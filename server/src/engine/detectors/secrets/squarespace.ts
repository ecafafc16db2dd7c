/** Squarespace: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Squarespace",
    id: "squarespace-key",
    title: "Squarespace API key",
    level: "high",
    grants: "read orders and inventory of the shop",
    words: ["squarespace"],
    value: uuid,
    needsCredentialWord: true,
    source: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
  }),
];
