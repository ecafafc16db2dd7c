/** Says what a detector found. Reads the detector's own message; the value stays where it is. */
import type { Detector, Leak } from "../detectors/detector.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";

export function leakFinding(
  leak: Leak,
  detector: Detector,
  document: SourceDocument,
  fingerprint: (rule: string, subject: string) => string,
): Finding {
  const { message } = detector.meta;
  return {
    rule: leak.detector,
    kind: leak.kind,
    family: leak.kind,
    severity: leak.severity,
    confidence: leak.confidence,
    span: leak.span,
    message: message.what,
    why: message.why,
    next: message.next,
    evidence: checksumEvidence(leak),
    fingerprint: fingerprint(leak.detector, surroundings(leak, document)),
    fixable: false,
  };
}

const checksumEvidence = (leak: Leak): Finding["evidence"] =>
  leak.checksum === "invalid" ? [{ label: "The check digits do not match: it may be made up, mistyped or cut." }] : [];

/** The line without the value: a fingerprint must not let anyone test guesses of a short password. */
function surroundings(leak: Leak, document: SourceDocument): string {
  const { text, lines } = document;
  const start = Math.max(lines.lineStart(lines.lineAt(leak.span.start)), leak.span.start - 120);
  const before = text.slice(start, leak.span.start);
  return `${leak.type} ${before}`;
}
