/** Scaleway: IAM keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { uan, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Scaleway",
  source: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "scaleway-access-key",
    title: "Scaleway access key id",
    level: "low",
    grants: "sign API calls together with the secret key",
    prefixes: ["SCW"],
    rest: uan(17),
    accept: hasDigit,
  }),
  contextToken({
    ...vendor,
    id: "scaleway-secret-key",
    title: "Scaleway secret key",
    level: "high",
    grants: "act as the IAM user or application",
    words: ["scaleway", "scw"],
    value: uuid,
    needsCredentialWord: true,
  }),
];
