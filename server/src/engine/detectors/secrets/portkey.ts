/** Portkey: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { from } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Portkey",
    id: "portkey-api-key",
    title: "Portkey API key",
    level: "high",
    grants: "use the models behind the gateway",
    words: ["portkey"],
    value: from("0-9A-Za-z+/=", "0123456789ABCDEFabcdef", 28),
    source: "https://portkey.ai/docs",
  }),
];
