/** Sonar: SonarQube and SonarCloud tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Sonar",
  source: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "sonar-token",
    title: "SonarQube token",
    level: "high",
    grants: "read analysis results and code as the user",
    prefixes: ["squ_", "sqp_", "sqa_", "sqb_"],
    rest: lowerHex(40),
  }),
  contextToken({
    ...vendor,
    id: "sonar-legacy-token",
    title: "SonarQube token (old form)",
    level: "high",
    grants: "read analysis results and code as the user",
    words: ["sonar", "sonarqube", "sonarcloud"],
    value: lowerHex(40),
  }),
];
