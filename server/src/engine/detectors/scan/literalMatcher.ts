/**
 * Finds many literals in one pass. Three characters, folded to five bits each, index a 32 KB table that stays in the
 * cache; only where the table knows the trigram is a literal compared. The fold (code & 31) makes the two cases of Latin,
 * Greek and Cyrillic letters equal, so one table serves case-sensitive and case-insensitive literals.
 */

export interface Literal {
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** Called with the index of the literal and its range. */
export type OnLiteral = (literal: number, start: number, end: number) => void;

/** Called for a character that `flags` marks (ASCII only). */
export type OnFlagged = (offset: number, flag: number) => void;

const MASK = 0x7fff;
const CLASSES = 32;

/** How often a folded class occurs in source text, per thousand: literals are found by their rarest trigram. */
const CLASS_WEIGHT: readonly number[] = [
  188, 51, 18, 28, 23, 78, 16, 18, 25, 69, 33, 6, 34, 22, 57, 48, 26, 7, 47, 42, 58, 23, 8, 6, 6, 11, 8, 15, 5, 17, 1,
  8,
];

const fold = (code: number): number => code & 31;

const weight = (code: number): number => CLASS_WEIGHT[fold(code)] ?? 1;

/** Start of the rarest trigram; literals of one or two characters begin at 0. */
function rarestTrigram(text: string): number {
  let best = 0;
  let bestWeight = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= text.length; at++) {
    const sum = weight(text.charCodeAt(at)) * weight(text.charCodeAt(at + 1)) * weight(text.charCodeAt(at + 2));
    if (sum < bestWeight) {
      best = at;
      bestWeight = sum;
    }
  }
  return best;
}

/** The code units that may stand for a character. */
function variants(char: string, ignoreCase: boolean): number[] {
  if (!ignoreCase) return [char.charCodeAt(0)];
  const forms = [char, char.toLowerCase(), char.toUpperCase()].filter((form) => form.length === 1);
  return [...new Set(forms.map((form) => form.charCodeAt(0)))];
}

function foldedVariants(char: string | undefined, ignoreCase: boolean): number[] {
  if (char === undefined) return Array.from({ length: CLASSES }, (_, index) => index);
  return [...new Set(variants(char, ignoreCase).map(fold))];
}

export class LiteralMatcher {
  /** 0: no literal has this trigram; otherwise 1 + the bucket. */
  private readonly table = new Uint16Array(MASK + 1);
  private readonly buckets: number[][] = [];
  private readonly literals: readonly Literal[];
  private readonly lower: readonly Uint16Array[];
  private readonly upper: readonly Uint16Array[];
  /** Distance from a literal's start to the last character of the trigram it is found by. */
  private readonly reach: readonly number[];

  constructor(literals: readonly Literal[]) {
    this.literals = literals;
    this.lower = literals.map(({ text, ignoreCase }) => codes(ignoreCase ? text.toLowerCase() : text));
    this.upper = literals.map(({ text, ignoreCase }) => upperCodes(text, ignoreCase));
    this.reach = literals.map(({ text }) => rarestTrigram(text) + 2);
    literals.forEach((literal, index) => {
      this.register(literal, index);
    });
  }

  private register({ text, ignoreCase }: Literal, index: number): void {
    if (text.length === 0) throw new Error("an anchor must not be empty");
    const at = (this.reach[index] ?? 2) - 2;
    for (const a of foldedVariants(text[at], ignoreCase)) {
      for (const b of foldedVariants(text[at + 1], ignoreCase)) {
        for (const c of foldedVariants(text[at + 2], ignoreCase)) this.bucket((a << 10) | (b << 5) | c).push(index);
      }
    }
  }

  private bucket(trigram: number): number[] {
    const known = this.table[trigram] ?? 0;
    const existing = this.buckets[known - 1];
    if (existing) return existing;
    const created: number[] = [];
    this.table[trigram] = this.buckets.push(created);
    return created;
  }

  /** One pass over the text. `flags` has 128 entries; a character with a flag other than 0 is handed to `onFlagged`. */
  run(text: string, flags: Uint8Array, onLiteral: OnLiteral, onFlagged: OnFlagged): void {
    const { table } = this;
    let trigram = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      trigram = ((trigram << 5) | (code & 31)) & MASK;
      const bucket = table[trigram] as number;
      if (bucket !== 0) this.compare(text, bucket, at, onLiteral);
      const flag = flags[code & 127] as number;
      if (flag !== 0 && code < 128) onFlagged(at, flag);
    }
    // Literals of one or two characters are found by a trigram that reaches beyond them, so the end needs two more steps.
    for (let at = text.length; at < text.length + 2; at++) {
      trigram = (trigram << 5) & MASK;
      const bucket = table[trigram] as number;
      if (bucket !== 0) this.compare(text, bucket, at, onLiteral);
    }
  }

  private compare(text: string, bucket: number, at: number, onLiteral: OnLiteral): void {
    for (const index of this.buckets[bucket - 1] ?? []) {
      const start = at - (this.reach[index] ?? 0);
      const end = start + (this.literals[index]?.text.length ?? 0);
      if (start >= 0 && end <= text.length && this.equals(text, index, start)) onLiteral(index, start, end);
    }
  }

  private equals(text: string, index: number, start: number): boolean {
    const lower = this.lower[index] as Uint16Array;
    const upper = this.upper[index] as Uint16Array;
    for (let k = 0; k < lower.length; k++) {
      const code = text.charCodeAt(start + k);
      if (code !== lower[k] && code !== upper[k]) return false;
    }
    return true;
  }
}

const codes = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));

function upperCodes(text: string, ignoreCase: boolean): Uint16Array {
  if (!ignoreCase) return codes(text);
  return Uint16Array.from(text, (char) => {
    const upper = char.toUpperCase();
    return (upper.length === 1 ? upper : char).charCodeAt(0);
  });
}
