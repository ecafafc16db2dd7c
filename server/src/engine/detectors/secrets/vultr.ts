/** Vultr: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { uan } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Vultr",
    id: "vultr-api-key",
    title: "Vultr API key",
    level: "high",
    grants: "manage the account's servers",
    words: ["vultr"],
    value: uan(36),
    source: "https://www.vultr.com/api/",
  }),
];
