/** Coinbase: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Coinbase",
    id: "coinbase-key",
    title: "Coinbase API secret",
    level: "critical",
    grants: "trade and withdraw as the user",
    words: ["coinbase"],
    value: b64u(64),
    source: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
  }),
];
