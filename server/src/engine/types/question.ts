/** Questions only a type checker can answer. Asked in wave two, in one batch per document version. */
import type { Span } from "../model/span.ts";

export type TypeQuestion =
  /** Is the value of the expression at this span a promise? */
  | { readonly kind: "is-promise"; readonly span: Span }
  /** Is the type of the expression at this span one of these names, or derived from it? */
  | { readonly kind: "is-type"; readonly span: Span; readonly names: readonly string[] };

export interface TypeAnswer {
  readonly holds: boolean;
  /** Where the answer was found: the declaration of what is called. */
  readonly evidence?: { readonly file: string; readonly line: number; readonly label: string };
}

/** One document version, with unsaved text. */
export interface TypeRequest {
  /** Absolute path. */
  readonly fileName: string;
  readonly text: string;
  readonly questions: readonly TypeQuestion[];
}

/** Undefined in place of an answer: the types could not tell (an unresolved import, `any`). */
export type TypeAnswers = readonly (TypeAnswer | undefined)[];

/** Resolves undefined when it cannot answer in time or knows no such file. */
export interface TypeOracle {
  ask(request: TypeRequest, deadlineMilliseconds: number): Promise<TypeAnswers | undefined>;
  dispose(): void;
}
