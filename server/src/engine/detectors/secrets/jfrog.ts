/** JFrog: Artifactory API keys and reference tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "JFrog",
  source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "jfrog-api-key",
    title: "Artifactory API key",
    level: "critical",
    grants: "read and publish artifacts as the user",
    prefixes: ["AKCp"],
    rest: an(68, 70),
  }),
  prefixToken({
    ...vendor,
    id: "jfrog-reference-token",
    title: "Artifactory reference token",
    level: "critical",
    grants: "read and publish artifacts as the user",
    prefixes: ["cmVmdGtu"],
    rest: an(56),
  }),
  contextToken({
    ...vendor,
    id: "jfrog-identity-token",
    title: "JFrog identity token",
    level: "critical",
    grants: "read and publish artifacts as the user",
    words: ["jfrog", "artifactory", "bintray", "xray"],
    value: an(64),
  }),
  contextToken({
    ...vendor,
    id: "jfrog-legacy-api-key",
    title: "Artifactory API key without prefix",
    level: "critical",
    grants: "read and publish artifacts as the user",
    words: ["jfrog", "artifactory", "bintray", "xray"],
    value: an(73),
  }),
];
