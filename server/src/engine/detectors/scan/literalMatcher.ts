/**
 * Finds many literals in one pass. Three characters, folded to five bits each, index a table that stays in the cache;
 * only where the table knows the trigram, and a literal with the character before it, is a literal compared. The fold (code & 31) makes the two cases of Latin,
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
const LAST_FOUR = 0xfffff;
const CLASSES = 32;

/** How often a folded class occurs in source text, per thousand: literals are found by their rarest trigram. */
const CLASS_WEIGHT: readonly number[] = [
  188, 51, 18, 28, 23, 78, 16, 18, 25, 69, 33, 6, 34, 22, 57, 48, 26, 7, 47, 42, 58, 23, 8, 6, 6, 11, 8, 15, 5, 17, 1,
  8,
];

/** Beginnings of common words and endings in code and prose: no literal should be found by one of these if it need not. */
const COMMON =
  "iii ion jii tio ent thi his ate con typ ype tur ret ons etu isn urn cti ing the ect nde par exp fun unc nst ort ode nct " +
  "pro sta tri men ted str por ter res end val ati for ire nte rea den ara jec eve ame obj nod var rat bje ule enc len est " +
  "int era equ rin per com ven nam pre xpo pti mod mat ase tor ine def tat fin ope ren ont req ind odu set ram dat ess ble " +
  "ten all ers che efi err dep get lat ies nti ene cal abl let tar rom rop ede nts eat opt ack tch ber lin num ele ath eng " +
  "rro rts our eme ica are ser not arr mbe and cat art nex scr und ali ror ert sio oun ntn cre ace cur res ult cie ver lse " +
  "tex ass gth act new nal qui ide cas ite ico unt use ume ere tra nce des loc nit ray umb als one nse ata imp key fro ref " +
  "der nin ist atc has cha lem pos out dev met bas ens ato tha ord app doc sch ser cla con add rec rue pat lea col";
const COMMON_TRIGRAMS = new Set(COMMON.split(" "));
const COMMON_PENALTY = 12;

const fold = (code: number): number => code & 31;

const weight = (code: number): number => CLASS_WEIGHT[fold(code)] ?? 1;

/** How often the four characters around a trigram are to be expected; literals of up to three characters begin at 0. */
function expectation(text: string, at: number): number {
  const trigram = text.slice(at, at + 3).toLowerCase();
  const weights = [at - 1, at, at + 1, at + 2].map((index) => weight(text.charCodeAt(index)));
  return weights.reduce((product, one) => product * one, COMMON_TRIGRAMS.has(trigram) ? COMMON_PENALTY : 1);
}

/**
 * For each literal, the distance from its start to the last character of the trigram it is found by: a rare one, with a
 * character of the literal before it, that not too many others are found by ("api_key", "aes_key", "portkey").
 */
function chooseTrigrams(literals: readonly Literal[]): Uint8Array {
  const taken = new Map<string, number>();
  return Uint8Array.from(literals, ({ text }) => {
    let best = 0;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let at = 1; at + 3 <= text.length; at++) {
      const score = expectation(text, at) * (1 + (taken.get(text.slice(at, at + 3).toLowerCase()) ?? 0));
      if (score >= bestScore) continue;
      best = at;
      bestScore = score;
    }
    const trigram = text.slice(best, best + 3).toLowerCase();
    taken.set(trigram, (taken.get(trigram) ?? 0) + 1);
    return best + 2;
  });
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

/** Literals as flat arrays: the comparison runs some fifty thousand times a megabyte. */
interface FlatLiterals {
  /** Where the codes of each literal begin; one more entry marks the end. */
  readonly begin: Uint32Array;
  readonly lower: Uint16Array;
  readonly upper: Uint16Array;
  /** Distance from a literal's start to the last character of the trigram it is found by. */
  readonly reach: Uint8Array;
}

function flatten(literals: readonly Literal[]): FlatLiterals {
  const begin = new Uint32Array(literals.length + 1);
  literals.forEach(({ text }, index) => {
    begin[index + 1] = (begin[index] ?? 0) + text.length;
  });
  const all = (form: (literal: Literal) => string): Uint16Array =>
    Uint16Array.from(literals.map(form).join(""), (char) => char.charCodeAt(0));
  return {
    begin,
    lower: all(({ text, ignoreCase }) => (ignoreCase ? text.toLowerCase() : text)),
    upper: all(({ text, ignoreCase }) => (ignoreCase ? text.replace(/./gsu, upperUnit) : text)),
    reach: chooseTrigrams(literals),
  };
}

/** The upper-case form where it is one code unit too, so that both forms stay aligned. */
function upperUnit(char: string): string {
  const upper = char.toUpperCase();
  return upper.length === 1 ? upper : char;
}

interface Buckets {
  /** By trigram; 0: no literal has it, otherwise 1 + the bucket. */
  readonly table: Uint16Array;
  /** Where the members of each bucket begin; one more entry marks the end. */
  readonly begin: Uint32Array;
  readonly members: Uint16Array;
  /** By bucket + 1: one bit for each folded character that may stand before the trigram. */
  readonly before: Uint32Array;
}

function fillBuckets(literals: readonly Literal[], reach: Uint8Array): Buckets {
  const byTrigram = new Map<number, number[]>();
  literals.forEach((literal, index) => {
    if (foreignAt(literal.text) >= 0) return;
    for (const trigram of trigramsOf(literal, (reach[index] ?? 2) - 2)) {
      const members = byTrigram.get(trigram);
      if (members) members.push(index);
      else byTrigram.set(trigram, [index]);
    }
  });
  const table = new Uint16Array(MASK + 1);
  const begin = new Uint32Array(byTrigram.size + 1);
  [...byTrigram].forEach(([trigram, members], bucket) => {
    table[trigram] = bucket + 1;
    begin[bucket + 1] = (begin[bucket] ?? 0) + members.length;
  });
  const masks = [...byTrigram.values()].map((members) => beforeMask(literals, reach, members));
  return {
    table,
    begin,
    members: Uint16Array.from([...byTrigram.values()].flat()),
    before: Uint32Array.from([0, ...masks]),
  };
}

/** Where the first character beyond ASCII stands, or -1. */
const foreignAt = (text: string): number => text.search(/[^\0-\x7f]/);

interface Foreign {
  readonly literal: number;
  /** Distance from the literal's start to the character it is found by. */
  readonly reach: number;
}

/** Literals with characters beyond ASCII, by one of these: rare in most texts, so each is looked up by itself. */
function foreignLiterals(literals: readonly Literal[]): Map<number, Foreign[]> {
  const index = new Map<number, Foreign[]>();
  literals.forEach(({ text, ignoreCase }, literal) => {
    const reach = foreignAt(text);
    if (reach < 0) return;
    for (const code of variants(text.charAt(reach), ignoreCase)) {
      const list = index.get(code);
      if (list) list.push({ literal, reach });
      else index.set(code, [{ literal, reach }]);
    }
  });
  return index;
}

const ANY = 0xffffffff;

function beforeMask(literals: readonly Literal[], reach: Uint8Array, members: readonly number[]): number {
  let mask = 0;
  for (const member of members) {
    const literal = literals[member];
    const at = (reach[member] ?? 2) - 3;
    if (!literal || at < 0) return ANY;
    for (const folded of foldedVariants(literal.text[at], literal.ignoreCase)) mask |= 1 << folded;
  }
  return mask >>> 0;
}

/** All folded forms of the three characters at `at`. */
function* trigramsOf({ text, ignoreCase }: Literal, at: number): Iterable<number> {
  for (const a of foldedVariants(text[at], ignoreCase)) {
    for (const b of foldedVariants(text[at + 1], ignoreCase)) {
      for (const c of foldedVariants(text[at + 2], ignoreCase)) yield (a << 10) | (b << 5) | c;
    }
  }
}

export class LiteralMatcher {
  private readonly flat: FlatLiterals;
  private readonly buckets: Buckets;
  private readonly foreign: ReadonlyMap<number, readonly Foreign[]>;

  constructor(literals: readonly Literal[]) {
    if (literals.some(({ text }) => text === "")) throw new Error("an anchor must not be empty");
    this.flat = flatten(literals);
    this.buckets = fillBuckets(literals, this.flat.reach);
    this.foreign = foreignLiterals(literals);
  }

  /**
   * One pass over the text. `flags` has 128 entries; a character with a flag other than 0 is handed to `onFlagged`.
   * The loop is written out and its tables are locals: it runs once for every character of every text.
   */
  run(text: string, flags: Uint8Array, onLiteral: OnLiteral, onFlagged: OnFlagged): void {
    const { table, before, begin, members } = this.buckets;
    const { flat } = this;
    const { reach } = flat;
    // Literals of one or two characters are found by a trigram that reaches beyond them, so the end needs two more steps.
    const steps = text.length + 2;
    let last = 0;
    for (let at = 0; at < steps; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      last = ((last << 5) | (code & 31)) & LAST_FOUR;
      const bucket = table[last & MASK] as number;
      if (bucket !== 0 && ((before[bucket] as number) >>> (last >>> 15)) & 1) {
        const stop = begin[bucket] as number;
        for (let member = begin[bucket - 1] as number; member < stop; member++) {
          const literal = members[member] as number;
          const start = at - (reach[literal] as number);
          const end = literalEnd(text, start, flat, literal);
          if (end > 0) onLiteral(literal, start, end);
        }
      }
      if (code > 127) this.beyondAscii(text, code, at, onLiteral);
      else if (flags[code] !== 0) onFlagged(at, flags[code] as number);
    }
  }

  private beyondAscii(text: string, code: number, at: number, onLiteral: OnLiteral): void {
    for (const { literal, reach } of this.foreign.get(code) ?? []) {
      const end = literalEnd(text, at - reach, this.flat, literal);
      if (end > 0) onLiteral(literal, at - reach, end);
    }
  }
}

/** Where the literal ends when it stands at `start`, else 0. */
function literalEnd(text: string, start: number, flat: FlatLiterals, literal: number): number {
  const { begin, lower, upper } = flat;
  const first = begin[literal] as number;
  const length = (begin[literal + 1] as number) - first;
  if (start < 0 || start + length > text.length) return 0;
  for (let k = 0; k < length; k++) {
    const code = text.charCodeAt(start + k);
    if (code !== lower[first + k] && code !== upper[first + k]) return 0;
  }
  return start + length;
}
