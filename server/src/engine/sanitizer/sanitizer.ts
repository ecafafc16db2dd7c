/** The sanitizer's face: what the programs call. The work is in find, plan, mock/, restore. */
import type { ComplianceTerms } from "../detectors/scan/scanContext.ts";
import type { Confidence } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { Vault } from "./vault.ts";

export interface SanitizeRequest {
  readonly text: string;
  readonly languageId: string;
  readonly fileName: string;
  readonly terms: ComplianceTerms;
  readonly vault: Vault;
}

export interface Replacement {
  /** In the text before. */
  readonly span: Span;
  /** In the text after. */
  readonly mock: Span;
  /** Type of the leak ("email", "password"). */
  readonly kind: string;
  readonly confidence: Confidence;
  /** Id of the rule that found it. */
  readonly rule: string;
}

export interface SanitizeResult {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

export interface RestoredValue extends Span {
  /** Type of the value: a restored secret is better a reference than a literal. */
  readonly kind: string;
}

export interface RestoreResult {
  readonly text: string;
  /** Where real values were put, in the text after. */
  readonly restored: readonly RestoredValue[];
  /** Places in the text before that look like a damaged mock and were left alone. */
  readonly unplaced: readonly Span[];
}
