/** Paystack: secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Paystack",
    id: "paystack-secret",
    title: "Paystack secret key",
    level: "critical",
    grants: "charge and pay out as the merchant",
    prefixes: ["sk_live_", "sk_test_"],
    rest: lowerHex(40),
    source: "https://paystack.com/docs/api/authentication/",
  }),
];
