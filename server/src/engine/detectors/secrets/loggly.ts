/** Loggly: tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Loggly",
    id: "loggly-token",
    title: "Loggly customer token",
    level: "medium",
    grants: "write logs to the account",
    words: ["loggly"],
    value: uuid,
    needsCredentialWord: true,
    source: "https://documentation.solarwinds.com/en/success_center/loggly/",
  }),
];
