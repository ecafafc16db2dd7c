// One shape for the findings of all detectors of persons' names.
import type { Confidence } from "../../../model/finding.ts";
import type { Span } from "../../../model/span.ts";
import type { DetectorMeta, Leak } from "../../detector.ts";
import { messageFor } from "../messages.ts";

export const personLeak = (detector: string, span: Span, confidence: Confidence): Leak => ({
  detector,
  kind: "pii",
  type: "person",
  span,
  severity: confidence === "low" ? "info" : "warning",
  confidence,
});

export const personMeta = (id: string, title: string): DetectorMeta => ({
  id,
  kind: "pii",
  provider: "Person",
  title,
  types: ["person"],
  severity: "warning",
  message: messageFor("Name of a person", "contact"),
  source: "GDPR art. 4(1); naming customs of the languages concerned",
});
