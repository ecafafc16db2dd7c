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

/** Words and phrases to look for, sorted by how a window is asked for them. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
  readonly unspaced: readonly string[];
}

const toWordList = (words: readonly string[]): WordList => {
  const spaced = words.filter((word) => !isUnspaced(word));
  return {
    words: new Set(spaced.filter((word) => !word.includes(" "))),
    phrases: spaced.filter((word) => word.includes(" ")).map((phrase) => ` ${phrase} `),
    unspaced: words.filter(isUnspaced),
  };
};

/** Detectors ask with the same few lists again and again: each is sorted once. */
export class WordLists {
  private readonly lists = new WeakMap<readonly string[], WordList>();
  /** Every word and first word of a phrase that any list holds: most names are none of them. */
  readonly vocabulary = new Set<string>();
  /** Counts the lists, so that what was learnt from fewer of them is learnt again. */
  count = 0;

  of(words: readonly string[]): WordList {
    let list = this.lists.get(words);
    if (!list) {
      list = toWordList(words);
      this.lists.set(words, list);
      this.count++;
      for (const word of list.words) this.vocabulary.add(word);
      for (const phrase of list.phrases) this.vocabulary.add(phrase.slice(1, phrase.indexOf(" ", 1)));
    }
    return list;
  }
}

/** The names before a place, and the governing ones: looked up by word or by phrase. */
export class WordWindow {
  readonly names: readonly Name[];
  private readonly raw: () => string;
  private phrase: string | undefined;
  private foreign: string | undefined;
  private known: readonly string[] | undefined;
  private learnt = 0;

  /** `raw` is the text the names come from, wanted for scripts without spaces only. */
  constructor(names: readonly Name[], raw: () => string) {
    this.names = names;
    this.raw = raw;
  }

  has(word: string): boolean {
    if (isUnspaced(word)) return this.raw().toLowerCase().includes(word);
    if (!word.includes(" ")) return this.names.some(({ keys }) => keys.includes(word));
    return this.joined().includes(` ${word} `);
  }

  hasAny(list: WordList, lists: WordLists): boolean {
    const { words, phrases, unspaced } = list;
    const known = this.knownIn(lists);
    if (known.length > 0) {
      for (const key of known) if (words.has(key)) return true;
      for (const phrase of phrases) if (this.joined().includes(phrase)) return true;
    }
    return unspaced.length > 0 && this.hasUnspaced(unspaced);
  }

  /** The keys that some list asks for. */
  private knownIn(lists: WordLists): readonly string[] {
    if (this.known === undefined || this.learnt !== lists.count) {
      this.learnt = lists.count;
      this.known = knownKeys(this.names, lists.vocabulary);
    }
    return this.known;
  }

  private hasUnspaced(words: readonly string[]): boolean {
    this.foreign ??= foreignText(this.raw());
    const text = this.foreign;
    return text !== "" && words.some((word) => text.includes(word));
  }

  private joined(): string {
    this.phrase ??= ` ${this.names.flatMap(({ parts }) => parts).join(" ")} `;
    return this.phrase;
  }
}

const NO_KEYS: readonly string[] = [];

function knownKeys(names: readonly Name[], vocabulary: ReadonlySet<string>): readonly string[] {
  let known: string[] | undefined;
  for (const { keys } of names) {
    for (const key of keys) {
      if (!vocabulary.has(key)) continue;
      known ??= [];
      known.push(key);
    }
  }
  return known ?? NO_KEYS;
}

const foreignText = (text: string): string => (isUnspaced(text) ? text.toLowerCase() : "");

const NAME = /[\p{L}\p{N}\p{M}]+(?:['’_-]?[\p{L}\p{N}\p{M}]+)*/gu;
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{Lo}]+|\p{Lu}+|\p{N}+/gu;

/** The names of a text; positions count from `base`. Bare numbers are no names. */
export function namesIn(text: string, base = 0): Name[] {
  if (!/[^\0-\x7f]/.test(text)) return asciiNames(text, base);
  return Array.from(text.matchAll(NAME), (match) => {
    const [name] = match;
    const parts = name.match(PART)?.map((word) => word.toLowerCase()) ?? [];
    return toName(base + match.index, base + match.index + name.length, parts);
  });
}

const toName = (start: number, end: number, parts: readonly string[]): Name => ({
  start,
  end,
  parts,
  keys: parts.length === 1 ? parts : [...parts, ...joined(parts)],
});

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const LINK = 4;

/** Character classes of ASCII names; links hold the parts of a name together. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return LOWER;
  if (/[A-Z]/.test(char)) return UPPER;
  if (/[0-9]/.test(char)) return DIGIT;
  return /['_-]/.test(char) ? LINK : OTHER;
});

const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? OTHER;

/** The same by hand: most windows are ASCII, and logs ask for a window at every number. */
function asciiNames(text: string, base: number): Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const parts: string[] = [];
    for (let kind = classAt(text, at); kind !== OTHER; kind = classAt(text, at)) {
      const end = kind === LINK ? at + 1 : partEnd(text, at, kind);
      if (kind !== LINK) parts.push(text.slice(at, end).toLowerCase());
      at = end;
    }
    if (parts.length > 1 || (parts[0] && classAt(parts[0], 0) !== DIGIT))
      names.push(toName(base + start, base + at, parts));
    at++;
  }
  return names;
}

/** "HTTPServer2" has the parts HTTP, Server and 2. */
function partEnd(text: string, start: number, kind: number): number {
  let at = start + 1;
  while (classAt(text, at) === kind) at++;
  if (kind !== UPPER || classAt(text, at) !== LOWER) return at;
  // The last capital begins the next word, unless it is the only one.
  if (at - start > 1) return at - 1;
  while (classAt(text, at) === LOWER) at++;
  return at;
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
      if (name.start >= start && name.end <= end) found.push(name);
    }
    return found.reverse();
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
