/** What a review is asked for and what it answers. */
import type { ProductionContext } from "../context/productionContext.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

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
  /** How long wave two may wait for the types, in milliseconds. Default 5,000: an editor should not wait longer. */
  readonly typesDeadline?: number;
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
