/** Duffel: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { from } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Duffel",
    id: "duffel-token",
    title: "Duffel access token",
    level: "high",
    grants: "book travel on the account's bill",
    prefixes: ["duffel_live_", "duffel_test_"],
    rest: from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 43),
    source: "https://duffel.com/docs/api/overview/making-requests/authentication",
  }),
];
