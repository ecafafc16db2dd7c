/** Checkout.com: secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { either, from, lowerBase32, optional, shape, uuid } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Checkout.com",
    id: "checkout-secret",
    title: "Checkout.com secret key",
    level: "critical",
    grants: "charge and refund as the merchant",
    prefixes: ["sk_", "sk_sbox_"],
    rest: either(uuid, shape`${lowerBase32(26)}${optional(from("#*=$!~", "=#", 1))}`),
    accept: hasDigit,
    source: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  }),
];
