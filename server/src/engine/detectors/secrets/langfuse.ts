/** Langfuse: secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Langfuse",
  source: "https://langfuse.com/docs/api",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "langfuse-secret",
    title: "Langfuse secret key",
    level: "high",
    grants: "read traces, prompts included",
    prefixes: ["sk-lf-"],
    rest: uuid,
  }),
  prefixToken({
    ...vendor,
    id: "langfuse-public-key",
    title: "Langfuse public key",
    level: "public",
    grants: "names the project",
    prefixes: ["pk-lf-"],
    rest: uuid,
  }),
];
