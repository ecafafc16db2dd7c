import type { Span } from "./span.ts";

/** error, warning and info stand for the risk catalogue's high, medium and low. */
export type Severity = "error" | "warning" | "info";
export type Confidence = "high" | "medium" | "low";
export type FindingKind = "risk" | "secret" | "pii" | "name";

/** A place that supports a finding: the line of the context file it rests on, a caller, the other half of a pair. */
export interface Evidence {
  readonly label: string;
  readonly file?: string;
  readonly span?: Span;
  /** One-based. Given where the file is not at hand as text. */
  readonly line?: number;
  /** Quoted text of the place. Never of a place that holds a secret or personal value. */
  readonly text?: string;
}

/** One problem in one document. Holds spans and kinds only, never the text of a secret or personal value. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly family: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly span: Span;
  /** What is wrong, in one sentence that names the missing bound. */
  readonly message: string;
  /** What happens in production, and why here. */
  readonly why: string;
  /** What to do next. */
  readonly next: string;
  readonly evidence: readonly Evidence[];
  /** Stable across line moves and formatting; does not reveal the text it was computed from. */
  readonly fingerprint: string;
  /** True when at least one fix can be computed on request. */
  readonly fixable: boolean;
}
