/** KuCoin: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "KuCoin",
  source: "https://www.kucoin.com/docs/basics/connection-method/authentication/creating-a-request",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "kucoin-key",
    title: "KuCoin API key",
    level: "medium",
    grants: "trade together with the secret half",
    words: ["kucoin"],
    value: lowerHex(24),
  }),
  contextToken({
    ...vendor,
    id: "kucoin-secret",
    title: "KuCoin API secret",
    level: "critical",
    grants: "trade and withdraw as the user",
    words: ["kucoin"],
    value: uuid,
  }),
];
