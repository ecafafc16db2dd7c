/** Texts as lines that keep their line ends, and blanking that keeps every offset. */

export const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Every code unit but line ends becomes a space. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** Blanks the first `length` code units of a line, as far as the line goes. */
export const blankStart = (line: string, length: number): string => blank(line.slice(0, length)) + line.slice(length);

/** Blanks all but the given stretches, which are in order. */
export function keepOnly(text: string, kept: readonly { readonly start: number; readonly end: number }[]): string {
  let result = "";
  for (const { start, end } of kept) result += blank(text.slice(result.length, start)) + text.slice(start, end);
  return result + blank(text.slice(result.length));
}

export const isBlank = (line: string): boolean => line.trim() === "";

export function firstFilledLine(text: string): string {
  return /^[^\S\n]*(?:\n[^\S\n]*)*([^\n]*)/.exec(text)?.[0].split("\n").at(-1) ?? "";
}

/**
 * Blanks a prefix of a line of code. In Python the code behind it must count its indentation from there: a form feed
 * does that, in Python itself as in the grammar.
 */
export function dropPrefix(line: string, length: number, languageId: string): string {
  if (languageId !== "python" || length === 0 || isBlank(line)) return blankStart(line, length);
  return `${" ".repeat(length - 1)}\f${line.slice(length)}`;
}
