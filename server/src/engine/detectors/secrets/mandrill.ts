/** Mandrill: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u } from "../shape/shape.ts";

const vendor = {
  provider: "Mandrill",
  source: "https://mailchimp.com/developer/transactional/guides/quick-start/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "mandrill-api-key",
    title: "Mandrill API key",
    level: "high",
    grants: "send mail as the account's domains",
    prefixes: ["md-"],
    rest: b64u(22),
  }),
  contextToken({
    ...vendor,
    id: "mandrill-legacy-api-key",
    title: "Mandrill API key (old form)",
    level: "high",
    grants: "send mail as the account's domains",
    words: ["mandrill"],
    value: b64u(22),
  }),
];
