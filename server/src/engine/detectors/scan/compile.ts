/** Turns the anchors of all detectors into one table: built once, used for every text. */
import type { Detector, Hit } from "../detector.ts";
import type { TermList, TermMatcher } from "../names/termMatcher.ts";
import { isUnspaced } from "./contextWords.ts";
import { type Literal, LiteralMatcher } from "./literalMatcher.ts";
import type { ComplianceTerms, Scan } from "./scanContext.ts";

/** What a found literal means to its detectors. */
export interface LiteralUse {
  readonly anchor: string;
  readonly via: Hit["via"];
  readonly detectors: readonly Detector[];
  /** The literal is a word of a field name that some detector waits for. */
  readonly fieldWord: boolean;
}

/** Detectors of runs, by length: those that always look and those that need a word near. */
export interface RunUse {
  readonly always: readonly Detector[];
  /** Those that always look, at dotted numbers alone. */
  readonly quads: readonly Detector[];
  readonly near: readonly Detector[];
  /** First words of the `near` phrases; a window without any of them needs no further look. */
  readonly nearWords: ReadonlyMap<string, readonly NearPhrase[]>;
  /** Phrases in scripts without spaces, which cannot be looked up by word. */
  readonly nearUnspaced: readonly NearPhrase[];
}

export interface NearPhrase {
  readonly phrase: string;
  readonly detector: Detector;
}

export interface FieldName {
  readonly words: readonly string[];
  readonly detector: Detector;
}

export interface CompiledDetectors {
  readonly matcher: LiteralMatcher;
  readonly literals: readonly LiteralUse[];
  /** Single-character marks, by character code. */
  readonly marks: ReadonlyMap<number, readonly Detector[]>;
  readonly digits: readonly (RunUse | undefined)[];
  readonly tokens: readonly (RunUse | undefined)[];
  readonly fewestDigits: number;
  readonly shortestToken: number;
  readonly fieldNames: ReadonlyMap<string, readonly FieldName[]>;
  /** Detectors that take a short text as a whole. */
  readonly whole: readonly Detector[];
  readonly longestWhole: number;
  /** Detectors of the context's terms, by list. */
  readonly terms: ReadonlyMap<TermList, readonly Detector[]>;
  /** Built once for each context. */
  readonly termMatchers: WeakMap<ComplianceTerms, TermMatcher>;
}

interface MutableUse {
  readonly literal: Literal;
  readonly anchor: string;
  readonly via: Hit["via"];
  readonly detectors: Detector[];
  fieldWord: boolean;
}

/** The detectors as a mode wants them: the review does not look for what it would not report. */
export const detectorsFor = (detectors: readonly Detector[], mode: Scan["mode"]): readonly Detector[] =>
  mode === "sanitize" ? detectors : detectors.flatMap((detector) => inReview(detector));

function inReview(detector: Detector): Detector[] {
  if (!detector.inReview) return [detector];
  const { anchors: _anchors, fieldNames: _fieldNames, ...rest } = detector;
  const { inReview: wanted } = detector;
  return wanted.anchors || wanted.fieldNames ? [{ ...rest, ...wanted }] : [];
}

export function compileDetectors(detectors: readonly Detector[]): CompiledDetectors {
  const uses = new Map<string, MutableUse>();
  const marks = new Map<number, Detector[]>();
  for (const detector of detectors) {
    const { prefixes = [], keywords = [], marks: structural = [] } = detector.anchors ?? {};
    for (const prefix of prefixes) use(uses, "prefix", prefix).detectors.push(detector);
    for (const keyword of keywords) use(uses, "keyword", keyword).detectors.push(detector);
    for (const mark of structural) {
      if (mark.length === 1) addTo(marks, mark.charCodeAt(0), detector);
      else use(uses, "mark", mark).detectors.push(detector);
    }
  }
  const fieldNames = indexFieldNames(detectors);
  for (const word of anchorWords(detectors)) use(uses, "keyword", word).fieldWord = true;
  const literals = [...uses.values()];
  const digits = runTable(
    detectors,
    ({ anchors }) => anchors?.digits,
    ({ anchors }) => anchors?.near,
  );
  const tokens = runTable(
    detectors,
    ({ anchors }) => anchors?.tokens,
    ({ anchors }) => (anchors?.freeTokens ? undefined : anchors?.near),
  );
  return {
    matcher: new LiteralMatcher(literals.map(({ literal }) => literal)),
    literals,
    marks,
    digits,
    tokens,
    fewestDigits: shortest(digits),
    shortestToken: shortest(tokens),
    fieldNames,
    whole: detectors.filter((detector) => detector.anchors?.whole !== undefined),
    longestWhole: Math.max(0, ...detectors.map((detector) => detector.anchors?.whole ?? 0)),
    terms: indexTerms(detectors),
    termMatchers: new WeakMap(),
  };
}

function use(uses: Map<string, MutableUse>, via: "prefix" | "keyword" | "mark", anchor: string): MutableUse {
  const ignoreCase = via === "keyword";
  const text = ignoreCase ? anchor.toLowerCase() : anchor;
  const key = `${via} ${text}`;
  const existing = uses.get(key);
  if (existing) return existing;
  const created = { literal: { text, ignoreCase }, anchor, via, detectors: [], fieldWord: false };
  uses.set(key, created);
  return created;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function indexFieldNames(detectors: readonly Detector[]): Map<string, FieldName[]> {
  const index = new Map<string, FieldName[]>();
  for (const detector of detectors) {
    for (const name of detector.fieldNames ?? []) {
      const words = name.split(" ");
      addTo(index, words[0] ?? "", { words, detector });
    }
  }
  return index;
}

function indexTerms(detectors: readonly Detector[]): Map<TermList, Detector[]> {
  const index = new Map<TermList, Detector[]>();
  for (const detector of detectors) {
    if (detector.anchors?.terms) addTo(index, detector.anchors.terms, detector);
  }
  return index;
}

/** The longest word of each field name: it is the rarest in a text. */
function anchorWords(detectors: readonly Detector[]): Set<string> {
  const longest = (name: string): string => name.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
  return new Set(detectors.flatMap((detector) => (detector.fieldNames ?? []).map(longest)));
}

type Range = readonly [number, number];

type NearWords = (detector: Detector) => readonly string[] | undefined;

function runTable(
  detectors: readonly Detector[],
  range: (detector: Detector) => Range | undefined,
  nearOf: NearWords,
): (RunUse | undefined)[] {
  const table: (RunUse | undefined)[] = [];
  const longest = Math.max(0, ...detectors.map((detector) => range(detector)?.[1] ?? 0));
  for (let length = 0; length <= longest; length++) {
    const fitting = detectors.filter((detector) => {
      const [min, max] = range(detector) ?? [1, 0];
      return length >= min && length <= max;
    });
    table.push(fitting.length > 0 ? runUse(fitting, nearOf) : undefined);
  }
  return table;
}

function runUse(detectors: readonly Detector[], nearOf: NearWords): RunUse {
  const near = detectors.filter((detector) => nearOf(detector));
  const nearWords = new Map<string, NearPhrase[]>();
  const nearUnspaced: NearPhrase[] = [];
  for (const detector of near) {
    for (const phrase of nearOf(detector) ?? []) {
      if (isUnspaced(phrase)) nearUnspaced.push({ phrase, detector });
      else addTo(nearWords, phrase.split(" ")[0] ?? phrase, { phrase, detector });
    }
  }
  const free = detectors.filter((detector) => !nearOf(detector));
  const always = free.filter((detector) => !detector.anchors?.quads);
  return { always, quads: free.filter((detector) => detector.anchors?.quads), near, nearWords, nearUnspaced };
}

const shortest = (table: readonly (RunUse | undefined)[]): number => {
  const index = table.findIndex((use) => use !== undefined);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
};
