/** Stripe: secret, restricted and webhook keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, from } from "../shape/shape.ts";

const vendor = {
  provider: "Stripe",
  source: "https://docs.stripe.com/keys",
  revoke: "by rolling the key in the Stripe dashboard",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "stripe-secret",
    title: "Stripe live secret key",
    level: "critical",
    grants: "charge, refund and read customers of the account",
    prefixes: ["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"],
    rest: an(10, 247),
  }),
  prefixToken({
    ...vendor,
    id: "stripe-test-secret",
    title: "Stripe test secret key",
    level: "medium",
    grants: "use the account in test mode",
    prefixes: ["sk_test_", "rk_test_"],
    rest: an(10, 247),
  }),
  prefixToken({
    ...vendor,
    id: "stripe-webhook-secret",
    title: "Stripe webhook signing secret",
    level: "high",
    grants: "forge events the endpoint believes",
    prefixes: ["whsec_"],
    rest: from("0-9A-Za-z+/=", "0123456789ABCDEFabcdef", 32, 64),
  }),
  prefixToken({
    ...vendor,
    id: "stripe-publishable",
    title: "Stripe publishable key",
    level: "public",
    grants: "names the account",
    prefixes: ["pk_live_", "pk_test_"],
    rest: an(24, 247),
  }),
];
