/** Auth0: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Auth0",
    id: "auth0-secret",
    title: "Auth0 client secret",
    level: "critical",
    grants: "act as the application",
    words: ["auth0"],
    value: b64u(64),
    source: "https://auth0.com/docs/secure/application-credentials",
  }),
];
