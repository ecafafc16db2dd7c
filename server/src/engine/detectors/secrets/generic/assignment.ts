/** The shared half of the assignment detectors: a name that says "credential" next to a value that can be one. */
import type { Confidence, Severity } from "../../../model/finding.ts";
import type { Span } from "../../../model/span.ts";
import type { Detector, DetectorExample, Hit, Leak } from "../../detector.ts";
import type { Field, FieldFormat } from "../../fields/field.ts";
import { pairAround } from "../../fields/localPair.ts";
import { wordsOf } from "../../fields/nameWords.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue, type ValueClass } from "../value/classify.ts";
import { isCall } from "../value/reference.ts";
import { type CredentialKind, type CredentialName, credentialName } from "./credentialName.ts";

export interface AssignmentSpec {
  readonly id: string;
  readonly title: string;
  readonly kind: CredentialKind;
  readonly types: readonly string[];
  readonly keywords: readonly string[];
  readonly columns: readonly string[];
  readonly what: string;
  readonly judge: (named: Judged) => Confidence | undefined;
  readonly flags: readonly DetectorExample[];
  readonly accepts: readonly DetectorExample[];
}

/** What is known about one candidate. */
export interface Judged {
  readonly name: CredentialName;
  readonly words: readonly string[];
  readonly value: string;
  readonly valueClass: ValueClass;
  readonly format: FieldFormat;
  readonly quoted: boolean;
}

interface Candidate {
  readonly words: readonly string[];
  readonly span: Span;
  readonly format: FieldFormat;
  readonly quoted: boolean;
}

/** Formats whose unquoted values are literals. */
export const isSetting = (format: FieldFormat): boolean => format !== "code" && format !== "prose";

const SEVERITY: Readonly<Record<Confidence, Severity>> = { high: "error", medium: "warning", low: "info" };

/** A header or scheme word in front of the value is not part of it. */
const SCHEME = /^(?:Bearer|Basic|Token|ApiKey|Api-Key|Api-Token|token|bearer|JWT|SSWS|Splunk|GenieKey)\s+/;

/** A credential has no spaces; what follows one in an unquoted value is another word or a comment. */
function tightened(text: string, span: Span, quoted: boolean): Span {
  const whole = text.slice(span.start, span.end);
  const scheme = SCHEME.exec(whole)?.[0].length ?? 0;
  const start = span.start + scheme;
  const rest = whole.slice(scheme);
  if (quoted && scheme === 0) return span;
  const end = rest.search(/\s/);
  const word = end < 0 ? rest : rest.slice(0, end);
  // Settings may hold several words, but then they are no credential; a command line goes on behind it.
  return { start, end: start + word.replace(/[,;]+$/, "").length };
}

const endsInKeyword = (name: string): boolean =>
  credentialName(wordsOf(name).slice(-2)) !== undefined && !/[A-Z]{3}/.test(name.replace(/^[A-Z0-9_]+$/, ""));

const isLiteral = (candidate: Candidate): boolean => candidate.quoted || isSetting(candidate.format);

/** `f("password", "v")`: arguments next to each other are a pair only when the first is nothing but the name. */
const isPositional = (text: string, name: Span, value: Span): boolean => {
  const between = text.slice(name.end, Math.min(value.start, name.end + 60));
  return /^["'`]\s*,/.test(between);
};

function leakOf(spec: AssignmentSpec, candidate: Candidate, scan: Scan): Leak | undefined {
  const name = credentialName(candidate.words);
  if (name?.kind !== spec.kind) return undefined;
  const span = tightened(scan.text, candidate.span, candidate.quoted);
  const value = scan.text.slice(span.start, span.end);
  if (!candidate.quoted && isCall(value)) return undefined;
  const valueClass = classifyValue(value, isLiteral(candidate));
  if (!isLiteral(candidate) && valueClass !== "random") return undefined;
  const { words, format, quoted } = candidate;
  const confidence = spec.judge({ name, words, value, valueClass, format, quoted });
  if (!confidence) return undefined;
  const type = valueClass === "password-hash" ? "password-hash" : spec.types[0];
  if (type === undefined) return undefined;
  return { detector: spec.id, kind: "secret", type, span, severity: SEVERITY[confidence], confidence };
}

function detect(spec: AssignmentSpec, hit: Hit, scan: Scan): Leak | undefined {
  const pair = pairAround(scan.text, hit.span, scan.languageId);
  if (!pair) return undefined;
  if (isPositional(scan.text, pair.name, pair.value) && !endsInKeyword(scan.text.slice(pair.name.start, pair.name.end)))
    return undefined;
  const words = wordsOf(scan.text.slice(pair.name.start, pair.name.end).replace(/^-D/, ""));
  return leakOf(spec, { words, span: pair.value, format: pair.format, quoted: pair.quoted }, scan);
}

/** Cells of a table; everything else is found from its keyword. */
function detectField(spec: AssignmentSpec, field: Field, scan: Scan): Leak | undefined {
  if (field.column === undefined) return undefined;
  return leakOf(spec, { words: field.words, span: field.value, format: field.format, quoted: field.quoted }, scan);
}

export const assignmentDetector = (spec: AssignmentSpec): Detector => ({
  meta: {
    id: spec.id,
    kind: "secret",
    provider: "Generic",
    title: spec.title,
    types: spec.types,
    severity: "error",
    rank: 0,
    message: {
      what: spec.what,
      why: "Whoever reads this text can use it: the repository, its history, every clone and every prompt it is pasted into.",
      next: "Revoke it, then read it at run time from the environment or a secret store.",
    },
    source: "Naming customs of programming languages and configuration formats",
  },
  anchors: { keywords: spec.keywords },
  detect: (hit, scan) => detect(spec, hit, scan),
  fieldNames: spec.columns,
  detectField: (field, scan) => detectField(spec, field, scan),
  examples: { flags: spec.flags, accepts: spec.accepts },
});

export const hasDigit = (value: string): boolean => /\d/.test(value);
export const hasSign = (value: string): boolean => /[^\p{L}\p{N}_.:/ -]/u.test(value);
