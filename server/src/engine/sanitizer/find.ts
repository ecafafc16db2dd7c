/** What must not leave: the scan's leaks as flat, disjoint values, the parts of a connection string apart. */
import type { Detector, Leak } from "../detectors/detector.ts";
import type { Scanner } from "../detectors/scan/scanText.ts";
import type { Confidence } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { SanitizeRequest } from "./sanitizer.ts";

export interface FoundValue {
  readonly span: Span;
  /** Type in the vocabulary of docs/leak-types.md. */
  readonly type: string;
  readonly isSecret: boolean;
  readonly confidence: Confidence;
  /** Rule that found it. */
  readonly detector: string;
  readonly checksum?: "valid" | "invalid";
}

export function findValues(scanner: Scanner, request: SanitizeRequest, detectors: DetectorIndex): FoundValue[] {
  const { text, languageId, fileName, terms } = request;
  const leaks = scanner.scan({ text, languageId, fileName, terms, mode: "sanitize" });
  return disjoint(leaks.flatMap((leak) => [...flatten(leak, detectors)]));
}

function* flatten(leak: Leak, detectors: DetectorIndex): Iterable<FoundValue> {
  if (leak.parts && leak.parts.length > 0) {
    for (const part of leak.parts) yield* flatten(part, detectors);
    return;
  }
  const { span, kind, confidence, detector, checksum } = leak;
  const type = detectors.get(detector)?.meta.mock ?? leak.type;
  yield { span, type, isSecret: kind === "secret", confidence, detector, ...(checksum && { checksum }) };
}

export type DetectorIndex = ReadonlyMap<string, Detector>;

/** In order of the text; of two that overlap the longer one stays and the other keeps what it covers alone. */
export function disjoint(values: readonly FoundValue[]): FoundValue[] {
  const inOrder = [...values].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: FoundValue[] = [];
  for (const value of inOrder) {
    if (value.span.end <= value.span.start) continue;
    const last = kept.at(-1);
    if (last === undefined || value.span.start >= last.span.end) kept.push(value);
    else if (value.span.end > last.span.end) {
      kept[kept.length - 1] = { ...last, span: { start: last.span.start, end: value.span.end } };
    }
  }
  return kept;
}
