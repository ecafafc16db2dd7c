/** Logz.io: shipping and API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { either, letters, uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Logz.io",
    id: "logzio-token",
    title: "Logz.io token",
    level: "high",
    grants: "write or read logs",
    words: ["logzio", "logz_io", "logz"],
    value: either(uuid, letters(32)),
    needsCredentialWord: true,
    source: "https://docs.logz.io/",
  }),
];
