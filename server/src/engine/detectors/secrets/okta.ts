/** Okta: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Okta",
  source: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "okta-token",
    title: "Okta API token",
    level: "critical",
    grants: "manage users and applications as its creator",
    words: ["okta", "ssws"],
    value: shape`00${b64u(40)}`,
  }),
  contextToken({
    ...vendor,
    id: "okta-client-secret",
    title: "Okta client secret",
    level: "high",
    grants: "act as the application",
    words: ["okta"],
    value: b64u(40, 64),
    besides: /secret/i,
  }),
];
