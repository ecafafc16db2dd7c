/** Razorpay: keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "Razorpay",
  source: "https://razorpay.com/docs/api/authentication/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "razorpay-key-id",
    title: "Razorpay key id",
    level: "medium",
    grants: "call the API together with the secret half",
    prefixes: ["rzp_live_"],
    rest: an(14),
  }),
  prefixToken({
    ...vendor,
    id: "razorpay-test-key-id",
    title: "Razorpay test key id",
    level: "low",
    grants: "call the API in test mode together with the secret half",
    prefixes: ["rzp_test_"],
    rest: an(14),
  }),
  contextToken({
    ...vendor,
    id: "razorpay-secret",
    title: "Razorpay key secret",
    level: "critical",
    grants: "charge and refund as the merchant",
    words: ["razorpay", "rzp"],
    value: an(24),
  }),
];
