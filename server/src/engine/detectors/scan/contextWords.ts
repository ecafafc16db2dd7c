/** The words around a place, split as people read them: camelCase, snake_case, kebab-case and plain text alike. */

/** One name or word of the text. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** Lower-cased parts: "customerTaxId" has customer, tax and id. */
  readonly parts: readonly string[];
  /** The parts, and what two or three neighbours spell together: "git hub" is "github" too. */
  readonly keys: readonly string[];
}

/** Han, kana, Hangul, Thai, Lao, Khmer, Myanmar: scripts that do not put spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** The names before a place, and the governing ones: looked up by word or by phrase. */
export class WordWindow {
  readonly names: readonly Name[];
  private readonly raw: () => string;
  private phrase: string | undefined;

  /** `raw` is the text the names come from, wanted for scripts without spaces only. */
  constructor(names: readonly Name[], raw: () => string) {
    this.names = names;
    this.raw = raw;
  }

  has(word: string): boolean {
    if (isUnspaced(word)) return this.raw().toLowerCase().includes(word);
    if (!word.includes(" ")) return this.names.some(({ keys }) => keys.includes(word));
    this.phrase ??= ` ${this.names.flatMap(({ parts }) => parts).join(" ")} `;
    return this.phrase.includes(` ${word} `);
  }
}

const NAME = /[\p{L}\p{N}\p{M}]+(?:['’_-]?[\p{L}\p{N}\p{M}]+)*/gu;
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{Lo}]+|\p{Lu}+|\p{N}+/gu;
const ASCII_NAME = /[A-Za-z0-9]+(?:['_-][A-Za-z0-9]+)*/g;
const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g;

/** The names of a text; positions count from `base`. */
export function namesIn(text: string, base = 0): Name[] {
  // Most windows are ASCII, where the plain classes match several times faster.
  const isAscii = !/[^\0-\x7f]/.test(text);
  const part = isAscii ? ASCII_PART : PART;
  return Array.from(text.matchAll(isAscii ? ASCII_NAME : NAME), (match) => {
    const [name] = match;
    const parts = name.match(part)?.map((word) => word.toLowerCase()) ?? [];
    const start = base + match.index;
    return { start, end: start + name.length, parts, keys: parts.length === 1 ? parts : [...parts, ...joined(parts)] };
  });
}

function joined(parts: readonly string[]): string[] {
  return parts.flatMap((part, at) => {
    const [second, third] = [parts[at + 1], parts[at + 2]];
    if (second === undefined) return [];
    return third === undefined ? [part + second] : [part + second, part + second + third];
  });
}

/** Names are kept for this long behind the last place asked for, so that near places share them. */
const KEPT = 400;

/** The names of one text, read once as places are asked for from front to back. */
export class NameStream {
  private readonly text: string;
  private names: Name[] = [];
  private from = 0;
  private to = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Names that stand wholly between the two offsets. */
  between(start: number, end: number): Name[] {
    if (start < this.from || start > this.to) this.restart(start);
    if (end > this.to) this.readTo(end);
    const found: Name[] = [];
    for (let at = this.names.length - 1; at >= 0; at--) {
      const name = this.names[at];
      if (!name || name.end <= start) break;
      if (name.start >= start && name.end <= end) found.unshift(name);
    }
    return found;
  }

  private restart(at: number): void {
    this.names = [];
    this.from = at;
    this.to = at;
  }

  /** A name that touches the end may go on; it is read again with the next piece. */
  private readTo(end: number): void {
    const first = this.names.findIndex((name) => name.end >= this.to - KEPT);
    this.names = first < 0 ? [] : this.names.slice(first);
    this.from = Math.max(this.from, this.to - KEPT);
    const last = this.names.at(-1);
    if (last && last.end === this.to) {
      this.names.pop();
      this.to = last.start;
    }
    this.names.push(...namesIn(this.text.slice(this.to, end), this.to));
    this.to = end;
  }
}

/**
 * Where the text before an offset begins: on its line or the line before, at most `distance` characters back, and not
 * inside a word, whose rest would be a word of its own.
 */
export function windowStart(text: string, offset: number, distance: number): number {
  const earliest = Math.max(0, offset - distance);
  let breaks = 0;
  for (let at = offset - 1; at >= earliest; at--) {
    if (text.charCodeAt(at) === 10 && ++breaks === 2) return at + 1;
  }
  let start = earliest;
  if (start > 0 && isWordCharacter(text, start - 1)) while (start < offset && isWordCharacter(text, start)) start++;
  return start;
}

const isWordCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
