/** Gitter: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Gitter",
    id: "gitter-token",
    title: "Gitter access token",
    level: "medium",
    grants: "act as the user",
    words: ["gitter"],
    value: b64u(40),
    source: "https://developer.gitter.im/docs/authentication",
  }),
];
