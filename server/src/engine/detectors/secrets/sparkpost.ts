/** SparkPost: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "SparkPost",
    id: "sparkpost-key",
    title: "SparkPost API key",
    level: "high",
    grants: "send mail as the account's domains",
    words: ["sparkpost"],
    value: lowerHex(40),
    source: "https://developers.sparkpost.com/api/",
  }),
];
