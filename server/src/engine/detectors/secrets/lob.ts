/** Lob: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex, oneOf, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Lob",
  source: "https://docs.lob.com/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "lob-key",
    title: "Lob API key",
    level: "medium",
    grants: "send mail on the account's bill",
    words: ["lob"],
    value: shape`${oneOf("live_", "test_")}${lowerHex(35)}`,
  }),
  contextToken({
    ...vendor,
    id: "lob-publishable-key",
    title: "Lob publishable key",
    level: "low",
    grants: "verify addresses on the account's quota",
    words: ["lob"],
    value: shape`${oneOf("live_pub_", "test_pub_")}${lowerHex(31)}`,
  }),
];
