/** Questions only a type checker can answer. Asked in wave two, in one batch per document version. */
import type { Span } from "../model/span.ts";

export type TypeQuestion =
  /** Is the value of the call at this span a promise (also of a callee whose declaration is async)? */
  | { readonly kind: "is-promise"; readonly span: Span }
  /** Is the type of the expression at this span one of these qualified names, or derived from it? */
  | { readonly kind: "is-type"; readonly span: Span; readonly names: readonly string[] }
  /** Does the body of the function called at this span, followed a few calls deep, call something with one of these roles? */
  | { readonly kind: "callee-has-role"; readonly span: Span; readonly roles: readonly string[] };

export interface TypeAnswer {
  readonly holds: boolean;
  /** Where the answer was found: the declaration, the call inside the callee. */
  readonly evidence?: { readonly file: string; readonly line: number; readonly label: string };
}

/** Answers a batch for one document version. Resolves undefined when it cannot answer in time or knows no such file. */
export interface TypeOracle {
  ask(
    fileName: string,
    text: string,
    questions: readonly TypeQuestion[],
    deadlineMilliseconds: number,
  ): Promise<readonly (TypeAnswer | undefined)[] | undefined>;
}
