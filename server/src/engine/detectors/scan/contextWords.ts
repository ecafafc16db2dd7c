/** The words around a place, split as people read them: camelCase, snake_case, kebab-case and plain text alike. */

/** Windows are short, so their words are computed at once and looked up many times. */
export class WordWindow {
  /** Lower-cased raw text, for scripts that do not put spaces between words. */
  private readonly raw: string;
  /** " first second third ": a phrase is looked up with its surrounding spaces. */
  private readonly phrase: string;
  readonly words: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const words: string[] = [];
    const joined: string[] = [];
    for (const text of texts) collect(text, words, joined);
    this.raw = texts.join("\n").toLowerCase();
    this.phrase = ` ${words.join(" ")} `;
    this.words = new Set([...words, ...joined]);
  }

  has(word: string): boolean {
    if (UNSPACED.test(word)) return this.raw.includes(word);
    return word.includes(" ") ? this.phrase.includes(` ${word} `) : this.words.has(word);
  }
}

/** Han, kana, Hangul, Thai, Lao, Khmer, Myanmar. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

const NAME = /[\p{L}\p{N}\p{M}]+(?:['’_-]?[\p{L}\p{N}\p{M}]+)*/gu;
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{Lo}]+|\p{Lu}+|\p{N}+/gu;

const ASCII_NAME = /[A-Za-z0-9]+(?:['_-][A-Za-z0-9]+)*/g;
const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g;

/** Adds the parts of each name, and what two or three neighbouring parts spell together ("git hub" is "github" too). */
function collect(text: string, words: string[], joined: string[]): void {
  // Most windows are ASCII, where the plain classes match several times faster.
  const isAscii = !/[^\0-\x7f]/.test(text);
  const part = isAscii ? ASCII_PART : PART;
  for (const [name] of text.matchAll(isAscii ? ASCII_NAME : NAME)) {
    const parts = name.match(part)?.map((word) => word.toLowerCase()) ?? [];
    words.push(...parts);
    for (let at = 0; at + 1 < parts.length; at++) {
      const pair = `${parts[at]}${parts[at + 1]}`;
      joined.push(pair);
      if (at + 2 < parts.length) joined.push(pair + (parts[at + 2] ?? ""));
    }
  }
}

/** The text before an offset on its line and the line before, at most `distance` characters. */
export function textBefore(text: string, offset: number, distance: number): string {
  const earliest = Math.max(0, offset - distance);
  const window = text.slice(earliest, offset);
  const lineBreak = window.lastIndexOf("\n");
  const previous = lineBreak > 0 ? window.lastIndexOf("\n", lineBreak - 1) : -1;
  const start = previous + 1;
  return start === 0 && earliest > 0 ? withoutTornWord(text, window, earliest) : window.slice(start);
}

/** A window that begins inside a word would make a new word of its rest. */
function withoutTornWord(text: string, window: string, start: number): string {
  const torn = /[\p{L}\p{N}]$/u.test(text.charAt(start - 1)) ? window.search(/[^\p{L}\p{N}]/u) : 0;
  return torn < 0 ? "" : window.slice(torn);
}
