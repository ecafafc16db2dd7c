/** ngrok: auth tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "ngrok",
    id: "ngrok-token",
    title: "ngrok auth token",
    level: "high",
    grants: "open tunnels as the account",
    words: ["ngrok"],
    value: shape`2${an(26)}_${an(18, 22)}`,
    source: "https://ngrok.com/docs/agent/",
  }),
];
