/** Shopify: access tokens and shared secrets. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "Shopify",
  source: "https://shopify.dev/docs/apps/build/authentication-authorization",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "shopify-token",
    title: "Shopify access token",
    level: "critical",
    grants: "read customers and orders of the shop",
    prefixes: ["shpat_", "shpca_", "shppa_", "shpua_"],
    rest: an(32, 64),
  }),
  prefixToken({
    ...vendor,
    id: "shopify-shared-secret",
    title: "Shopify app shared secret",
    level: "critical",
    grants: "sign requests as the app",
    prefixes: ["shpss_"],
    rest: an(32, 64),
  }),
];
