/** The shape of an insertion: how many lines say something, which of them are new, and whether it is only a reshaping. */

const LINE_BREAK = /\r\n|\r|\n/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** What formatters add, drop and exchange without changing the program. */
const FORMATTING = /[\s;,()'"`]+/g;
/** A suggestion or snippet replaces the word that was typed for it. */
const TRIGGER_WORD = /^[^\s]{1,40}$/;
const MAX_SNIPPET_LINES = 12;

/** A part of an inserted text, in UTF-16 offsets into it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** Lines with at least one letter or digit: braces and blank lines are no content. */
export function substantialLines(text: string): number {
  let count = 0;
  for (const line of text.split(LINE_BREAK)) if (SAYS_SOMETHING.test(line)) count += 1;
  return count;
}

/** Cheap: false for every keystroke without looking at the text twice. */
export function mayHoldLines(text: string, minimum: number): boolean {
  return text.length >= minimum && (minimum <= 1 || /[\r\n]/.test(text));
}

/** The text without what a formatter may change. */
export function essence(text: string): string {
  return text.replace(FORMATTING, "");
}

/** Reformatted, moved or sorted: nothing in `inserted` that was not in `removed`, and the other way round. */
export function isReshaping(removed: readonly string[], inserted: readonly string[]): boolean {
  if (removed.every((text) => text === "")) return false;
  return essence(removed.join("\n")) === essence(inserted.join("\n")) || sameLines(removed, inserted);
}

function sameLines(removed: readonly string[], inserted: readonly string[]): boolean {
  const lines = (texts: readonly string[]): string =>
    texts
      .flatMap((text) => text.split(LINE_BREAK))
      .map(essence)
      .filter((line) => line !== "")
      .sort()
      .join("\n");
  return lines(removed) === lines(inserted);
}

/** A snippet or a suggestion: a few lines in the place of the one word that called it. */
export function looksLikeSnippet(removed: string, inserted: string): boolean {
  return TRIGGER_WORD.test(removed) && inserted.split(LINE_BREAK).length <= MAX_SNIPPET_LINES;
}

/** The lines of `inserted` that are new against `removed`: what equals at the beginning and at the end is left out. */
export function newPart(removed: string, inserted: string): Part {
  const before = splitKeepingBreaks(removed);
  const after = splitKeepingBreaks(inserted);
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && sameLine(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < limit - head && sameLine(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
  const from = lengthOf(after.slice(0, head));
  const to = inserted.length - lengthOf(after.slice(after.length - tail));
  return { from, to, lines: substantialLines(inserted.slice(from, to)) };
}

function splitKeepingBreaks(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

const sameLine = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim();
const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
