/** Adyen: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { from } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Adyen",
    id: "adyen-api-key",
    title: "Adyen API key",
    level: "critical",
    grants: "charge and refund as the merchant",
    prefixes: ["AQE"],
    rest: from("0-9A-Za-z+/=_-", "0123456789ABCDEFabcdef", 80, 300),
    accept: hasDigit,
    source: "https://docs.adyen.com/development-resources/api-credentials/",
  }),
];
