/** Plivo: auth tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Plivo",
    id: "plivo-token",
    title: "Plivo auth token",
    level: "high",
    grants: "send messages on the account's bill",
    words: ["plivo"],
    value: an(40),
    source: "https://www.plivo.com/docs/",
  }),
];
