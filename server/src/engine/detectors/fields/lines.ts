/** Lines of a text by offset, with cheap answers about what they hold: every search runs forward only once. */
import { isSpace } from "./chars.ts";

export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** Start of the next line; the text's length at its end. */
  readonly next: number;
}

/** Longer lines are no rows of a table a person pastes. */
export const MAX_ROW = 20_000;

export class LineReader {
  readonly text: string;
  #bar = -1;

  constructor(text: string) {
    this.text = text;
  }

  at(start: number): Line | undefined {
    if (start >= this.text.length) return undefined;
    const feed = this.text.indexOf("\n", start);
    if (feed < 0) return { start, end: this.text.length, next: this.text.length };
    const end = feed > start && this.text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
    return { start, end, next: feed + 1 };
  }

  /** A line whose `next` is the given offset. */
  ending(end: number): Line | undefined {
    return { start: end, end, next: end };
  }

  holdsBar(line: Line): boolean {
    if (line.end - line.start > MAX_ROW) return false;
    if (this.#bar < line.start) {
      const found = this.text.indexOf("|", line.start);
      this.#bar = found < 0 ? Number.MAX_SAFE_INTEGER : found;
    }
    return this.#bar < line.end || this.text.charCodeAt(line.start) === 43;
  }

  /** Two columns may be aligned here: a run of spaces stands between two words. */
  holdsGap(line: Line): boolean {
    if (line.end - line.start > MAX_ROW) return false;
    let at = line.start;
    while (at < line.end && isSpace(this.text.charCodeAt(at))) at += 1;
    const found = this.text.slice(at, line.end).indexOf("  ");
    return found > 0;
  }

  slice(line: Line): string {
    return this.text.slice(line.start, line.end);
  }
}

/** The span without the spaces around it. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
