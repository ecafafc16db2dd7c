/** Huawei Cloud: access keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Huawei Cloud",
    id: "huawei-secret",
    title: "Huawei Cloud secret access key",
    level: "critical",
    grants: "do what the IAM user may do",
    words: ["huawei", "huaweicloud", "hwcloud"],
    value: an(40),
    source: "https://support.huaweicloud.com/eu/usermanual-iam/iam_02_0003.html",
  }),
];
