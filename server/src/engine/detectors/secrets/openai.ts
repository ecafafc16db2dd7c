/** OpenAI: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "OpenAI",
    id: "openai-api-key",
    title: "OpenAI API key",
    level: "critical",
    grants: "use the models on the account's bill and read its files",
    prefixes: ["sk-"],
    rest: shape`${b64u(20, 120)}T3BlbkFJ${b64u(20, 120)}`,
    source: "https://platform.openai.com/docs/api-reference/authentication",
  }),
];
