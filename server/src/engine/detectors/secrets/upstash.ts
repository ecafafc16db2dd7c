/** Upstash: management keys and REST tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, literal, optional, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Upstash",
    id: "upstash-token",
    title: "Upstash REST token",
    level: "high",
    grants: "read and write the database",
    words: ["upstash"],
    value: shape`A${b64u(40, 80)}${optional(literal("="))}`,
    source: "https://upstash.com/docs/devops/developer-api/authentication",
  }),
];
