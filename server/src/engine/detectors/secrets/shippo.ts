/** Shippo: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Shippo",
  source: "https://docs.goshippo.com/docs/guides_general/authentication/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "shippo-token",
    title: "Shippo API token",
    level: "high",
    grants: "buy labels on the account's bill",
    prefixes: ["shippo_live_"],
    rest: lowerHex(40),
  }),
  prefixToken({
    ...vendor,
    id: "shippo-test-token",
    title: "Shippo test token",
    level: "medium",
    grants: "use the account in test mode",
    prefixes: ["shippo_test_"],
    rest: lowerHex(40),
  }),
];
