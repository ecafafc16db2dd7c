/** Alibaba Cloud: RAM user keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "Alibaba Cloud",
  source: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "alibaba-access-key-id",
    title: "Alibaba Cloud access key id",
    level: "high",
    grants: "sign API calls together with the secret half",
    prefixes: ["LTAI"],
    rest: an(16, 21),
  }),
  prefixToken({
    ...vendor,
    id: "alibaba-sts-id",
    title: "Alibaba Cloud temporary key id",
    level: "medium",
    grants: "sign API calls together with the secret half until it expires",
    prefixes: ["STS."],
    rest: an(16, 40),
  }),
  contextToken({
    ...vendor,
    id: "alibaba-secret-key",
    title: "Alibaba Cloud access key secret",
    level: "critical",
    grants: "do what the RAM user may do",
    words: ["alibaba", "aliyun", "alicloud", "oss_access"],
    value: an(30),
  }),
];
