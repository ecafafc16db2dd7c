/** BugSnag: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "BugSnag",
    id: "bugsnag-key",
    title: "BugSnag API key",
    level: "low",
    grants: "write errors to the project",
    words: ["bugsnag"],
    value: lowerHex(32),
    source: "https://docs.bugsnag.com/",
  }),
];
