/** CircleCI: personal and project tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "CircleCI",
  source: "https://circleci.com/docs/managing-api-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "circleci-token",
    title: "CircleCI token",
    level: "high",
    grants: "read and start pipelines as the user or project",
    prefixes: ["CCIPAT_", "CCIPRJ_"],
    rest: shape`${an(22)}_${lowerHex(40)}`,
  }),
  contextToken({
    ...vendor,
    id: "circleci-legacy-token",
    title: "CircleCI token (old form)",
    level: "high",
    grants: "read and start pipelines",
    words: ["circleci", "circle_token", "circle-token", "circleToken"],
    value: lowerHex(40),
  }),
];
