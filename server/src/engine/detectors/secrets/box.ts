/** Box: access tokens and secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Box",
    id: "box-token",
    title: "Box token or client secret",
    level: "medium",
    grants: "read and change files",
    words: ["box"],
    value: an(32),
    needsCredentialWord: true,
    source: "https://developer.box.com/guides/authentication/",
  }),
];
