/** Finnhub: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Finnhub",
    id: "finnhub-token",
    title: "Finnhub API key",
    level: "low",
    grants: "read market data on the account's quota",
    words: ["finnhub"],
    value: an(20, 40),
    source: "https://finnhub.io/docs/api/authentication",
  }),
];
