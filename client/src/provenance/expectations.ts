/** Edits that are about to arrive: pastes the editor announced and edits Plumbline makes. Kept for two seconds, in memory. */
import type { Label, PasteSource } from "./classify.ts";

const LIFETIME_MS = 2_000;
/** Far more than a person can start within the lifetime. */
const CAPACITY = 20;

interface Expected<Value> {
  readonly uri: string;
  readonly texts: readonly string[];
  readonly until: number;
  readonly value: Value;
}

/** Remembers what was announced for a document and recognises it in the change that follows. */
class Expectations<Value> {
  #entries: Expected<Value>[] = [];
  readonly #now: () => number;
  readonly #matches: (expected: string, seen: string) => boolean;

  constructor(now: () => number, matches: (expected: string, seen: string) => boolean) {
    this.#now = now;
    this.#matches = matches;
  }

  expect(uri: string, texts: readonly string[], value: Value): void {
    const now = this.#now();
    this.#entries = this.#entries.filter((entry) => entry.until > now).slice(1 - CAPACITY);
    this.#entries.push({ uri, texts, until: now + LIFETIME_MS, value });
  }

  /** The newest announcement that explains every one of the texts. */
  match(uri: string, seen: readonly string[]): Value | undefined {
    if (this.#entries.length === 0) return undefined;
    const now = this.#now();
    const explains = (entry: Expected<Value>): boolean =>
      entry.uri === uri &&
      entry.until > now &&
      seen.every((text) => entry.texts.some((expected) => this.#matches(expected, text)));
    return this.#entries.findLast(explains)?.value;
  }
}

/** A pasted text may be indented on the way in, nothing else. */
export function announcedPastes(now: () => number): Expectations<PasteSource> {
  return new Expectations(now, (expected, seen) => seen === expected || unindented(seen) === unindented(expected));
}

/** The editor applies an edit as its smallest difference, so a change may be any part of what was asked for. */
export function ownEdits(now: () => number): Expectations<"keep" | Label> {
  return new Expectations(now, (expected, seen) => unindented(expected).includes(unindented(seen)));
}

export type AnnouncedPastes = ReturnType<typeof announcedPastes>;
export type OwnEdits = ReturnType<typeof ownEdits>;

const unindented = (text: string): string => text.replace(/[ \t]*(\r\n|\r|\n)[ \t]*/g, "\n").trim();
