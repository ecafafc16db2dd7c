/** Fastly: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { from } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Fastly",
    id: "fastly-token",
    title: "Fastly API token",
    level: "high",
    grants: "purge and change services",
    words: ["fastly"],
    value: from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef_-", 32),
    source: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
  }),
];
