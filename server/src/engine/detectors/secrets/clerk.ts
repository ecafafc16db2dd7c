/** Clerk: secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Clerk",
    id: "clerk-secret",
    title: "Clerk secret key",
    level: "critical",
    grants: "read and change every user of the application",
    prefixes: ["sk_live_", "sk_test_"],
    rest: an(40, 50),
    source: "https://clerk.com/docs/deployments/clerk-environment-variables",
  }),
];
