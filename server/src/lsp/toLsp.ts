/** The only converter between the engine's offsets and the protocol's positions. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type TextEdit as LspEdit,
  type Range,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "../engine/model/edit.ts";
import type { Evidence, Finding, Severity } from "../engine/model/finding.ts";
import type { Span } from "../engine/model/span.ts";

export const DIAGNOSTIC_SOURCE = "Plumbline";

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const toEdits = (document: TextDocument, edits: readonly TextEdit[]): LspEdit[] =>
  edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));

/** The first line is what: many displays show only that. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const related = finding.evidence.flatMap((one) => toRelated(document, one));
  return {
    range: toRange(document, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: `${finding.message}\n${finding.why}\nNext: ${finding.next}`,
    ...(related.length > 0 && { relatedInformation: related }),
    data: { fingerprint: finding.fingerprint },
  };
}

function toRelated(document: TextDocument, evidence: Evidence): DiagnosticRelatedInformation[] {
  const { file, span, line, text, label } = evidence;
  const message = text === undefined ? label : `${label}: ${text.trim()}`;
  if (file === undefined && span) return [{ location: { uri: document.uri, range: toRange(document, span) }, message }];
  if (line === undefined) return [];
  const start = { line: line - 1, character: 0 };
  const uri = file === undefined ? document.uri : fileUri(file);
  return [{ location: { uri, range: { start, end: start } }, message }];
}

const fileUri = (file: string): string => (/^[a-z][a-z+.-]+:/i.test(file) ? file : pathToFileURL(resolve(file)).href);
