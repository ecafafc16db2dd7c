/** All mocks of a vault by their squashed text; finds the candidates that begin at a place in constant time. */
import { type VaultEntry, WORD_KIND } from "../vault.ts";
import { type Folded, fold } from "./fold.ts";

/** Mocks that read the same once case and separators are gone (Zavok-Vexor, zavokVexor). */
export interface MockGroup {
  readonly key: string;
  readonly entries: readonly VaultEntry[];
  /** Places in the key before which some spelling has a separator, and which. */
  readonly breaks: ReadonlyMap<number, readonly string[]>;
  readonly isDigits: boolean;
}

interface OpenGroup extends MockGroup {
  readonly entries: VaultEntry[];
  readonly breaks: Map<number, string[]>;
}

/** Shorter keys cannot be told from ordinary text. Ideographs say more per character. */
export const SHORTEST_KEY = 4;
const PREFIX = 3;
/** So many letters of a long mock are no coincidence. */
const STEM = 10;

export class MockIndex {
  private readonly groups = new Map<string, OpenGroup>();
  /** Lengths of the keys that begin with these three letters, the longest first. */
  private readonly lengths = new Map<number, number[]>();
  /** A long key by its first letters: finds mocks that break off. */
  private readonly stems = new Map<string, OpenGroup>();
  /** Which first two letters occur, by their low bytes: rejects nearly every place of a text. */
  private readonly pairs = new Uint8Array(65536);

  get size(): number {
    return this.groups.size;
  }

  add(entry: VaultEntry): void {
    const folded = fold(entry.mock);
    if (folded.length < PREFIX) return;
    const key = lettersAt(folded, 0, folded.length);
    const group = this.groups.get(key) ?? this.open(key, folded);
    const isWord = entry.kind === WORD_KIND;
    const isKnown = group.entries.some(
      ({ kind, real, mock }) => real === entry.real && mock === entry.mock && (kind === WORD_KIND) === isWord,
    );
    if (!isKnown) group.entries.push(entry);
    for (let at = 1; at < folded.length; at++) {
      const separator = entry.mock.slice(folded.ends[at - 1], folded.starts[at]);
      if (separator !== "") group.breaks.set(at, [...(group.breaks.get(at) ?? []), separator]);
    }
  }

  entriesOf(key: string): readonly VaultEntry[] {
    return this.groups.get(key)?.entries ?? [];
  }

  /** Whether anything can begin with these letters: asked for every letter of a text. */
  mayBegin(first: number, second: number): boolean {
    return this.pairs[pairOf(first, second)] === 1;
  }

  /** Whether some key begins with the three letters here. */
  knowsStart(text: Folded, at: number): boolean {
    return at + PREFIX <= text.length && this.lengths.has(prefixAt(text.codes, at));
  }

  /** Groups whose whole key stands at this letter, the longest first. */
  *candidates(text: Folded, at: number): Iterable<MockGroup> {
    const lengths = at + PREFIX > text.length ? undefined : this.lengths.get(prefixAt(text.codes, at));
    for (const length of lengths ?? []) {
      const group = at + length > text.length ? undefined : this.groups.get(lettersAt(text, at, length));
      if (group) yield group;
    }
  }

  /** A group whose long key begins at this letter, whether or not it goes on. */
  startedAt(text: Folded, at: number): MockGroup | undefined {
    return at + STEM > text.length ? undefined : this.stems.get(lettersAt(text, at, STEM));
  }

  private open(key: string, folded: Folded): OpenGroup {
    const group: OpenGroup = { key, entries: [], breaks: new Map(), isDigits: /^\d+$/.test(key) };
    this.groups.set(key, group);
    this.pairs[pairOf(folded.codes[0] ?? 0, folded.codes[1] ?? 0)] = 1;
    if (key.length >= STEM) this.stems.set(key.slice(0, STEM), group);
    const prefix = prefixAt(folded.codes, 0);
    const lengths = this.lengths.get(prefix) ?? [];
    if (!lengths.includes(key.length))
      this.lengths.set(
        prefix,
        [...lengths, key.length].sort((x, y) => y - x),
      );
    return group;
  }
}

const pairOf = (first: number, second: number): number => ((first & 0xff) << 8) | (second & 0xff);

function lettersAt({ codes }: Folded, at: number, length: number): string {
  let letters = "";
  for (let index = at; index < at + length; index++) letters += String.fromCharCode(codes[index] ?? 0);
  return letters;
}

/** The first three letters as one number. */
const prefixAt = (codes: Uint16Array, at: number): number =>
  (codes[at] ?? 0) + (codes[at + 1] ?? 0) * 65536 + ((codes[at + 2] ?? 0) & 0x1fff) * 4294967296;
