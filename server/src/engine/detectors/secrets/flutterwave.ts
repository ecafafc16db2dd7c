/** Flutterwave: secret, encryption and public keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lan, literal, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Flutterwave",
  source: "https://developer.flutterwave.com/docs/authentication",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "flutterwave-secret",
    title: "Flutterwave secret key",
    level: "high",
    grants: "charge and pay out as the merchant",
    prefixes: ["FLWSECK-", "FLWSECK_TEST-"],
    rest: shape`${lan(32)}-X`,
  }),
  prefixToken({
    ...vendor,
    id: "flutterwave-encryption-key",
    title: "Flutterwave encryption key",
    level: "high",
    grants: "encrypt charges as the merchant",
    prefixes: ["FLWSECK_TEST", "FLWSECK_LIVE"],
    rest: shape`${optional(literal("-"))}${lan(12)}`,
  }),
  prefixToken({
    ...vendor,
    id: "flutterwave-public-key",
    title: "Flutterwave public key",
    level: "low",
    grants: "start payments to the merchant",
    prefixes: ["FLWPUBK-", "FLWPUBK_TEST-"],
    rest: shape`${lan(32)}-X`,
  }),
];
