/** Jenkins: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Jenkins",
  source: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "jenkins-api-token",
    title: "Jenkins API token",
    level: "high",
    grants: "start jobs and read their results as the user",
    words: ["jenkins"],
    value: shape`11${lowerHex(32)}`,
  }),
  contextToken({
    ...vendor,
    id: "jenkins-legacy-token",
    title: "Jenkins API token (old form)",
    level: "high",
    grants: "start jobs and read their results as the user",
    words: ["jenkins", "crumb"],
    value: lowerHex(32),
    needsCredentialWord: true,
  }),
];
