/** Depth of nesting, told by indentation, as tokens. Only changes count, so moving a block to another depth changes nothing. */

export const INDENT = "\u0002indent";
export const DEDENT = "\u0002dedent";

export class Indentation {
  readonly #levels: number[] = [];

  /** `first` is undefined when the block begins in the middle of a line: then the next line sets the base. */
  constructor(first: number | undefined) {
    if (first !== undefined) this.#levels.push(first);
  }

  /** Tokens for a statement that begins at this column. */
  next(column: number): string[] {
    const top = this.#levels.at(-1);
    if (top === undefined || column > top) {
      this.#levels.push(column);
      return top === undefined ? [] : [INDENT];
    }
    const tokens: string[] = [];
    while ((this.#levels.at(-1) ?? column) > column) {
      this.#levels.pop();
      tokens.push(DEDENT);
    }
    // Below everything seen so far, or between two levels: a level of its own.
    if (this.#levels.at(-1) !== column) this.#levels.push(column);
    return tokens;
  }
}

/** Width of the white space before `offset` when nothing else stands before it on its line. A tab reaches the next multiple of 8. */
export function columnAt(text: string, offset: number): number | undefined {
  let lineStart = offset;
  while (lineStart > 0) {
    const unit = text.charCodeAt(lineStart - 1);
    if (unit === 10 || unit === 13) break;
    if (unit !== 32 && unit !== 9) return undefined;
    lineStart -= 1;
  }
  let width = 0;
  for (let i = lineStart; i < offset; i++) width = text.charCodeAt(i) === 9 ? (width | 7) + 1 : width + 1;
  return width;
}
