/** Snyk: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Snyk",
    id: "snyk-token",
    title: "Snyk API token",
    level: "high",
    grants: "read the organisation's vulnerability reports",
    words: ["snyk"],
    value: uuid,
    needsCredentialWord: true,
    source: "https://docs.snyk.io/snyk-api/authentication-for-api",
  }),
];
