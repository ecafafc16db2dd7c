/** Codecov: upload tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an, either, uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Codecov",
    id: "codecov-token",
    title: "Codecov token",
    level: "medium",
    grants: "upload coverage reports for the repository",
    words: ["codecov"],
    value: either(uuid, an(32)),
    needsCredentialWord: true,
    source: "https://docs.codecov.com/docs/codecov-tokens",
  }),
];
