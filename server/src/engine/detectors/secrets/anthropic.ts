/** Anthropic: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Anthropic",
  source: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "anthropic-api-key",
    title: "Anthropic API key",
    level: "critical",
    grants: "use the models on the account's bill",
    prefixes: ["sk-ant-api03-", "sk-ant-admin01-"],
    rest: shape`${b64u(93)}AA`,
  }),
  prefixToken({
    ...vendor,
    id: "anthropic-oauth-token",
    title: "Anthropic OAuth token",
    level: "critical",
    grants: "use the models as the user",
    prefixes: ["sk-ant-oat01-", "sk-ant-ort01-"],
    rest: shape`${b64u(93)}AA`,
  }),
];
