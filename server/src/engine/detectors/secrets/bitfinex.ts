/** Bitfinex: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Bitfinex",
    id: "bitfinex-key",
    title: "Bitfinex API key",
    level: "critical",
    grants: "trade and withdraw as the user",
    words: ["bitfinex"],
    value: an(43),
    source: "https://docs.bitfinex.com/docs/rest-auth",
  }),
];
