/** Heroku: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Heroku",
  source: "https://devcenter.heroku.com/articles/authentication",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "heroku-api-key",
    title: "Heroku API key",
    level: "critical",
    grants: "deploy and read config of every app of the account",
    prefixes: ["HRKU-"],
    rest: b64u(58, 64),
  }),
  contextToken({
    ...vendor,
    id: "heroku-legacy-api-key",
    title: "Heroku API key (old form)",
    level: "critical",
    grants: "deploy and read config of every app of the account",
    words: ["heroku"],
    value: uuid,
    needsCredentialWord: true,
  }),
];
