/** Kraken: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { from } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Kraken",
    id: "kraken-key",
    title: "Kraken private key",
    level: "critical",
    grants: "trade and withdraw as the user",
    words: ["kraken"],
    value: from("0-9A-Za-z/+_=-", "0123456789ABCDEFabcdef/+", 80, 90),
    source: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
  }),
];
