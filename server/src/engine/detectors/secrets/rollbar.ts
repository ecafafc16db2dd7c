/** Rollbar: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Rollbar",
    id: "rollbar-token",
    title: "Rollbar access token",
    level: "medium",
    grants: "write or read the project's errors",
    words: ["rollbar"],
    value: lowerHex(32),
    source: "https://docs.rollbar.com/docs/access-tokens",
  }),
];
