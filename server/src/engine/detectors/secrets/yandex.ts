/** Yandex Cloud: API keys, static keys and IAM tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, literal, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Yandex Cloud",
  source: "https://yandex.cloud/en/docs/iam/concepts/authorization/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "yandex-api-key",
    title: "Yandex Cloud API key",
    level: "high",
    grants: "call the services the service account may use",
    prefixes: ["AQVN"],
    rest: b64u(35, 38),
  }),
  contextToken({
    ...vendor,
    id: "yandex-static-key",
    title: "Yandex Cloud static access key",
    level: "high",
    grants: "read and write object storage",
    words: ["yandex", "ycloud", "yc_", "storage"],
    value: shape`YC${b64u(38)}`,
  }),
  prefixToken({
    ...vendor,
    id: "yandex-iam-token",
    title: "Yandex Cloud IAM token",
    level: "high",
    grants: "act as the account until it expires",
    prefixes: ["t1."],
    rest: shape`${b64u(1, 512)}${optional(literal("="))}.${b64u(86)}${optional(literal("=="))}`,
  }),
];
