/** Opsgenie: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Opsgenie",
    id: "opsgenie-key",
    title: "Opsgenie API key",
    level: "high",
    grants: "read and change alerts",
    words: ["opsgenie"],
    value: uuid,
    needsCredentialWord: true,
    source: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
  }),
];
