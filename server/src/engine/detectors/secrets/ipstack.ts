/** apilayer: access keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "apilayer",
    id: "ipstack-key",
    title: "ipstack access key",
    level: "low",
    grants: "look up addresses on the account's quota",
    words: ["ipstack", "ipinfo", "apilayer"],
    value: lowerHex(32),
    source: "https://ipstack.com/documentation",
  }),
];
