/** What all detectors of internal names share: the meta data and the weight of their reports. */
import type { Confidence, Severity } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { DetectorMeta, Leak } from "../detector.ts";

/** Names alone open nothing: the review mentions them at most, the sanitizer hides them. */
export const nameLeak = (
  detector: string,
  type: string,
  span: Span,
  confidence: Confidence,
  severity: Severity = "info",
): Leak => ({ detector, kind: "name", type, span, confidence, severity });

interface NameMeta {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly types: readonly string[];
  /** "An internal host name": begins the message. */
  readonly what: string;
  readonly source: string;
}

export const nameMeta = ({ id, provider, title, types, what, source }: NameMeta): DetectorMeta => ({
  id,
  kind: "name",
  provider,
  title,
  types,
  severity: "info",
  rank: 0,
  message: {
    what: `${what} stands in the text.`,
    why: "It tells outsiders how the company's systems are built and named, which is where an attack begins.",
    next: "Take it from configuration, or replace it before the text leaves the company.",
  },
  source,
});

/** The span of a capture group, given the text's offset at which the searched part begins. Needs a pattern with the d flag. */
export function groupSpan(match: RegExpExecArray | null | undefined, index: number, offset = 0): Span | undefined {
  const at = match?.indices?.[index];
  return at && at[1] > at[0] ? { start: offset + at[0], end: offset + at[1] } : undefined;
}
