/** Elastic: Cloud API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64uDotted, base64, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Elastic",
  source: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "elastic-cloud-api-key",
    title: "Elastic Cloud API key",
    level: "high",
    grants: "manage the deployments of the account",
    prefixes: ["essu_"],
    rest: b64uDotted(60, 200),
  }),
  contextToken({
    ...vendor,
    id: "elastic-api-key",
    title: "Elasticsearch API key",
    level: "high",
    grants: "query the cluster within its role",
    words: ["elastic", "elasticsearch", "kibana"],
    value: shape`${base64(58, 62)}==`,
  }),
];
