/** Bounds for hostile or machine-made input. What lies beyond is named in `CodeModel.unread`, never half-read in silence. */

export interface ParseLimits {
  /** Longer texts are not parsed at all (code units). */
  readonly maxLength: number;
  /** Levels of syntax below the root. Everything that walks a model may recurse, as the model is no deeper than this times two. */
  readonly maxDepth: number;
  /** Time for parsing plus reading one version. */
  readonly milliseconds: number;
}

export const defaultLimits: ParseLimits = { maxLength: 1_000_000, maxDepth: 400, milliseconds: 2_000 };

/** Answers "is the time over?" without asking the clock each time. */
export class Deadline {
  readonly #now: () => number;
  readonly #end: number;
  #asked = 0;
  #over = false;

  constructor(now: () => number, milliseconds: number) {
    this.#now = now;
    this.#end = now() + milliseconds;
  }

  /** Looks at the clock on every 256th question. */
  passed(): boolean {
    if ((this.#asked++ & 255) === 0 && !this.#over) this.#over = this.#now() >= this.#end;
    return this.#over;
  }
}
