/** Split: SDK keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Split",
    id: "split-key",
    title: "Split SDK key",
    level: "medium",
    grants: "read feature flags",
    words: ["splitio", "split_io", "split_api"],
    value: lan(36, 52),
    source: "https://help.split.io/",
  }),
];
