// Two examples that hold for every identifier: it is found under its own key, and it is not found inside something longer.
import type { Detector } from "../detector.ts";
import type { IdentifierSpec } from "./identifier.ts";

const DRAWN = /«([^»]+)»/;

export function withCommonExamples({ examples, words }: IdentifierSpec): Detector["examples"] {
  const value = DRAWN.exec(examples.flags[0]?.text ?? "")?.[1] ?? "";
  const key = (words[0] ?? "").replaceAll(" ", "_");
  return {
    flags: [...examples.flags, { title: "under its key", text: `{"${key}": "«${value}»"}`, languageId: "json" }],
    accepts: [...examples.accepts, { title: "a piece of a longer token", text: `id=x${value}z7` }],
  };
}
