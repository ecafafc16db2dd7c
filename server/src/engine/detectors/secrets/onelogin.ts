/** OneLogin: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "OneLogin",
    id: "onelogin-secret",
    title: "OneLogin client secret",
    level: "critical",
    grants: "manage users as the credential",
    words: ["onelogin"],
    value: lowerHex(64),
    source: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
  }),
];
