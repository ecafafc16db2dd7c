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

export class MockIndex {
  private readonly groups = new Map<string, OpenGroup>();
  private readonly byPrefix = new Map<number, OpenGroup[]>();
  /** Which first two letters occur, by their low bytes: rejects nearly every place of a text. */
  private readonly pairs = new Uint8Array(65536);

  get size(): number {
    return this.groups.size;
  }

  add(entry: VaultEntry): void {
    const folded = fold(entry.mock);
    if (folded.length < PREFIX) return;
    const key = String.fromCharCode(...folded.codes.subarray(0, Math.min(folded.length, 8000)));
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

  /** Groups whose key begins as the text does at this letter, the longest first. */
  candidates(text: Folded, at: number): readonly MockGroup[] {
    if (at + PREFIX > text.length) return [];
    return this.byPrefix.get(prefixAt(text.codes, at)) ?? [];
  }

  private open(key: string, folded: Folded): OpenGroup {
    const group: OpenGroup = { key, entries: [], breaks: new Map(), isDigits: /^\d+$/.test(key) };
    this.groups.set(key, group);
    this.pairs[pairOf(folded.codes[0] ?? 0, folded.codes[1] ?? 0)] = 1;
    const prefix = prefixAt(folded.codes, 0);
    const list = this.byPrefix.get(prefix);
    if (list) insertByLength(list, group);
    else this.byPrefix.set(prefix, [group]);
    return group;
  }
}

const pairOf = (first: number, second: number): number => ((first & 0xff) << 8) | (second & 0xff);

function insertByLength(list: OpenGroup[], group: OpenGroup): void {
  const place = list.findIndex(({ key }) => key.length < group.key.length);
  list.splice(place < 0 ? list.length : place, 0, group);
}

/** The first three letters as one number. */
const prefixAt = (codes: Uint16Array, at: number): number =>
  (codes[at] ?? 0) + (codes[at + 1] ?? 0) * 65536 + ((codes[at + 2] ?? 0) & 0x1fff) * 4294967296;
