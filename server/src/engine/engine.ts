/** The engine's public face. Pure: text, options and a host in; findings, mocks and fixes out. */
import type { ProductionContext } from "./context/productionContext.ts";
import type { Finding, Severity } from "./model/finding.ts";
import type { Fix } from "./model/fix.ts";
import type { Span } from "./model/span.ts";

export interface ReviewOptions {
  readonly context?: ProductionContext;
  /** Rule ids, families or kinds; empty or absent means every rule of the profile. */
  readonly only?: readonly string[];
  readonly disabled?: readonly string[];
  /** default: high and medium severity at high and medium confidence; all: everything the rules can say. */
  readonly profile?: "default" | "all";
  readonly minimumSeverity?: Severity;
  /** Only findings that touch one of these spans. Absent: the whole text. */
  readonly within?: readonly Span[];
  readonly signal?: { readonly aborted: boolean };
}

/** Something a person should know about the review itself: a skipped part, a rule that failed. */
export interface ReviewNote {
  readonly kind: "skipped" | "rule-failed" | "types-unchecked" | "parse";
  readonly message: string;
  readonly span?: Span;
  readonly rule?: string;
}

export interface ReviewResult {
  readonly findings: readonly Finding[];
  readonly notes: readonly ReviewNote[];
  /** Questions only types could answer that are still open: `decide` may add findings. */
  readonly undecided: number;
}

/** A text change in the coordinates of the text before it (UTF-16 offsets). */
export interface DocumentChange {
  readonly span: Span;
  readonly text: string;
}

/** One open document. Incremental; whoever opens it closes it. */
export interface DocumentSession {
  readonly version: number;
  /** Applies changes one after the other, each speaking of the text left by the one before. */
  update(version: number, changes: readonly DocumentChange[]): void;
  /** Wave one: syntax and text only. */
  review(options: ReviewOptions): ReviewResult;
  /** Wave two: the same result with the questions to the types answered. Resolves undefined when the version is outdated. */
  decide(options: ReviewOptions): Promise<ReviewResult | undefined>;
  /** Fixes of one finding of the last result, computed now. Empty when the finding is unknown to this version. */
  fixes(fingerprint: string, span: Span): readonly Fix[];
  close(): void;
}

export interface Engine {
  open(fileName: string, languageId: string, text: string, version?: number): Promise<DocumentSession>;
  rules(): readonly RuleInfo[];
}

export interface RuleInfo {
  readonly id: string;
  readonly kind: Finding["kind"];
  readonly family: string;
  readonly severity: Severity;
  readonly title: string;
  readonly languages: readonly string[];
  /** Documentation page, Markdown. */
  page(): string;
}
