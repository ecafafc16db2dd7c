/** Couchbase: Capella API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { base64 } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Couchbase",
    id: "couchbase-capella-key",
    title: "Couchbase Capella API secret",
    level: "high",
    grants: "manage the databases of the organisation",
    words: ["capella", "couchbase"],
    value: base64(40, 64),
    needsCredentialWord: true,
    source: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
  }),
];
