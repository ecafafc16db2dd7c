/** Mixpanel: project secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Mixpanel",
    id: "mixpanel-secret",
    title: "Mixpanel secret",
    level: "medium",
    grants: "read the project's events",
    words: ["mixpanel"],
    value: lowerHex(32),
    source: "https://developer.mixpanel.com/reference/authentication",
  }),
];
