/** The contract of a mock maker: one file per family of kinds. */
import type { KeyedRandom } from "./random.ts";
import type { WordTable } from "./wordTable.ts";

export type Check = "valid" | "invalid" | "none";

export interface MockRequest {
  readonly value: string;
  /** Type of the leak in the vocabulary of docs/leak-types.md. */
  readonly type: string;
  readonly random: KeyedRandom;
  /** Related values share their words: the surname of a person, the name in a mail address, the login in a path. */
  readonly words: WordTable;
  /** 0 for the first try; a maker whose range is small leaves it for a larger one as the tries grow. */
  readonly attempt: number;
  /** What the check digit of the value says, where the detector computed one. */
  readonly checksum?: "valid" | "invalid";
  /** Computes the check digit of a candidate. */
  readonly check?: (written: string) => Check | undefined;
  /** Days by which all dates of this vault move: order and gaps stay. */
  readonly dayShift: number;
}

export interface MockMaker {
  readonly types: readonly string[];
  /** A text of the same shape, or undefined when the value is not of the shape this maker knows. */
  make(request: MockRequest): string | undefined;
}
