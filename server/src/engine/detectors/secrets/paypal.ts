/** PayPal: Braintree tokens and client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, lan, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "PayPal",
  source: "https://developer.paypal.com/api/rest/authentication/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "braintree-token",
    title: "Braintree access token",
    level: "critical",
    grants: "charge and read customers of the merchant",
    prefixes: ["access_token$production$"],
    rest: shape`${lan(16)}$${lowerHex(32)}`,
  }),
  prefixToken({
    ...vendor,
    id: "braintree-sandbox-token",
    title: "Braintree sandbox token",
    level: "medium",
    grants: "use the merchant's sandbox",
    prefixes: ["access_token$sandbox$"],
    rest: shape`${lan(16)}$${lowerHex(32)}`,
  }),
  contextToken({
    ...vendor,
    id: "paypal-client-secret",
    title: "PayPal client secret",
    level: "critical",
    grants: "charge and pay out as the merchant",
    words: ["paypal"],
    value: shape`E${b64u(79)}`,
  }),
];
