/** Instagram: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Instagram",
    id: "instagram-token",
    title: "Instagram access token",
    level: "high",
    grants: "act as the account",
    prefixes: ["IGQV", "IGAA"],
    rest: an(100, 300),
    accept: hasDigit,
    source: "https://developers.facebook.com/docs/instagram-platform/",
  }),
];
