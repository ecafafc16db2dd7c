/** Lark: app secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Lark",
    id: "lark-secret",
    title: "Lark app secret",
    level: "high",
    grants: "act as the app",
    words: ["lark", "feishu"],
    value: an(32),
    besides: /secret/i,
    source: "https://open.larksuite.com/document/",
  }),
];
