import type { TextEdit } from "./edit.ts";

/** A mechanical change for one finding. `safe`: behaviour cannot change wrongly, so it may be applied without a look. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}
