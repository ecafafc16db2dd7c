/** Tencent Cloud: API keys of CAM users. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "Tencent Cloud",
  source: "https://www.tencentcloud.com/document/product/598/34227",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "tencent-secret-id",
    title: "Tencent Cloud secret id",
    level: "high",
    grants: "sign API calls together with the secret key",
    prefixes: ["AKID"],
    rest: an(32),
  }),
  contextToken({
    ...vendor,
    id: "tencent-secret-key",
    title: "Tencent Cloud secret key",
    level: "critical",
    grants: "do what the CAM user may do",
    words: ["tencent", "tencentcloud", "qcloud"],
    value: an(32),
  }),
];
