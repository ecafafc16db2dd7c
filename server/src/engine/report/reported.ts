/** A finding with its file and positions as people and tools read them: lines and columns from 1, offsets in UTF-16 units from 0. */
import type { ReviewNote } from "../engine.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { Span } from "../model/span.ts";

export interface ReportedPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface ReportedEvidence {
  readonly label: string;
  readonly file?: string;
  readonly line?: number;
  readonly text?: string;
}

export interface ReportedFinding extends Omit<Finding, "span" | "evidence" | "fixable"> {
  readonly file: string;
  readonly start: ReportedPosition;
  readonly end: ReportedPosition;
  readonly evidence: readonly ReportedEvidence[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

export interface ReportedNote {
  readonly kind: ReviewNote["kind"] | "unreadable" | "context";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly rule?: string;
}

export interface Report {
  readonly findings: readonly ReportedFinding[];
  readonly notes: readonly ReportedNote[];
}

export function reportFinding(
  document: SourceDocument,
  file: string,
  finding: Finding,
  fixes: readonly Fix[],
): ReportedFinding {
  const { rule, kind, family, severity, confidence, span, message, why, next, evidence, fingerprint } = finding;
  return {
    rule,
    kind,
    family,
    severity,
    confidence,
    file,
    start: positionIn(document, span.start),
    end: positionIn(document, span.end),
    message,
    why,
    next,
    evidence: evidence.map((one) => reportEvidence(document, one)),
    fingerprint,
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
  };
}

export function reportNote(document: SourceDocument, file: string, note: ReviewNote): ReportedNote {
  const { kind, message, span, rule } = note;
  return { kind, message, file, ...(span && { line: lineOf(document, span) }), ...(rule !== undefined && { rule }) };
}

function positionIn(document: SourceDocument, offset: number): ReportedPosition {
  const { line, character } = document.lines.positionAt(offset);
  return { line: line + 1, column: character + 1, offset };
}

const lineOf = (document: SourceDocument, span: Span): number => document.lines.lineAt(span.start) + 1;

/** A span without a file is a place in the reviewed document. */
function reportEvidence(document: SourceDocument, { label, file, span, line, text }: Evidence): ReportedEvidence {
  const at = line ?? (span && file === undefined ? lineOf(document, span) : undefined);
  return {
    label,
    ...(file !== undefined && { file }),
    ...(at !== undefined && { line: at }),
    ...(text !== undefined && { text }),
  };
}
