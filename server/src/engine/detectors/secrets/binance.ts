/** Binance: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Binance",
    id: "binance-key",
    title: "Binance API or secret key",
    level: "critical",
    grants: "trade and withdraw as the user",
    words: ["binance"],
    value: an(64),
    source: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
  }),
];
