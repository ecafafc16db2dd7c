/** Paddle: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lan, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Paddle",
    id: "paddle-api-key",
    title: "Paddle API key",
    level: "critical",
    grants: "read and change subscriptions of the seller",
    prefixes: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
    rest: shape`${lan(26)}_${an(22)}_${an(3)}`,
    source: "https://developer.paddle.com/api-reference/about/api-keys",
  }),
];
