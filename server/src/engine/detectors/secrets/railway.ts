/** Railway: project tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Railway",
    id: "railway-token",
    title: "Railway token",
    level: "high",
    grants: "deploy the project and read its variables",
    words: ["railway"],
    value: uuid,
    needsCredentialWord: true,
    source: "https://docs.railway.com/guides/public-api",
  }),
];
