/** A Dockerfile as the risks read it: instructions in order, and the build stages they belong to. */
import type { Span } from "../span.ts";

export interface Instruction {
  /** Upper case: "FROM", "RUN". */
  readonly keyword: string;
  /** From the keyword to the end of the last line that belongs to it. */
  readonly span: Span;
  /** `--from=build` as { name: "from", value: "build" }; a flag without value has an empty one. */
  readonly flags: readonly { readonly name: string; readonly value: string }[];
  /**
   * What follows the flags, as long as in the file: line continuations and the comments between them are spaces, so that
   * an offset in here plus `argumentStart` is an offset of the document.
   */
  readonly argument: string;
  readonly argumentStart: number;
  /** Bodies of here-documents, one after the other. */
  readonly heredoc: string;
}

export interface Stage {
  readonly from: Instruction;
  /** As written, with variables. */
  readonly image: string;
  readonly alias?: string;
  /** Without the FROM. */
  readonly instructions: readonly Instruction[];
  /** The earlier stage it is built on, when the image names one. */
  readonly base?: Stage;
}

export interface Dockerfile {
  readonly kind: "dockerfile";
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
}
