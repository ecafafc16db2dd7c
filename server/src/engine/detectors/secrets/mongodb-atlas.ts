/** MongoDB Atlas: service account secrets and API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "MongoDB Atlas",
  source: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "mongodb-atlas-secret",
    title: "MongoDB Atlas service account secret",
    level: "critical",
    grants: "manage the clusters of the organisation",
    prefixes: ["mdb_sa_sk_"],
    rest: b64u(40),
  }),
  contextToken({
    ...vendor,
    id: "mongodb-atlas-private-key",
    title: "MongoDB Atlas programmatic API key",
    level: "critical",
    grants: "manage the clusters of the organisation",
    words: ["atlas"],
    value: uuid,
    needsCredentialWord: true,
    besides: /private|secret|api_?key/i,
  }),
];
