/** Civo: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Civo",
    id: "civo-api-key",
    title: "Civo API key",
    level: "high",
    grants: "manage the account's clusters",
    words: ["civo"],
    value: an(50),
    source: "https://www.civo.com/api",
  }),
];
