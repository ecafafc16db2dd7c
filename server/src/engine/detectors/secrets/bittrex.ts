/** Bittrex: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Bittrex",
    id: "bittrex-key",
    title: "Bittrex API key",
    level: "high",
    grants: "trade as the user",
    words: ["bittrex"],
    value: an(32),
    source: "https://bittrex.github.io/api/v3",
  }),
];
