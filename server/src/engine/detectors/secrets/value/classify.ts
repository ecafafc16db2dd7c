/** What kind of thing a value is, judged without its name. The name and the reader then decide what to make of it. */
import { wordsOf } from "../../fields/nameWords.ts";
import { isPlaceholder } from "./placeholder.ts";
import { entropy, isWordLike, pairShare } from "./plausibility.ts";
import { isExpression, isReference } from "./reference.ts";
import { isHex, isNumber, isOrdinaryShape, isPasswordHash, isUuid } from "./shapes.ts";
import { isProgrammingWord, isTypeWord } from "./vocabulary.ts";

export type ValueClass =
  /** Nothing, a type, a word that stands for a value. */
  | "empty"
  | "type"
  | "placeholder"
  /** Points to a secret kept elsewhere, or is code. */
  | "reference"
  | "expression"
  /** Path, address, version, time, digest. */
  | "ordinary"
  | "number"
  /** Words of programs: a name, a label, an i18n key. */
  | "identifier"
  | "sentence"
  /** One or more words that are not of programs; a person may have chosen them. */
  | "word"
  /** Words mixed with digits, signs or capitals in a way names are not: what people choose as passwords. */
  | "mixed"
  | "uuid"
  | "password-hash"
  /** Nobody chose this: long, and neither words nor numbers. */
  | "random";

const MAX_SECRET = 4096;

export function classifyValue(value: string, literal: boolean): ValueClass {
  if (value.length < 3 || value.length > MAX_SECRET || !/[\p{L}\p{N}]/u.test(value)) return "empty";
  if (isTypeWord(value)) return "type";
  if (isReference(value)) return "reference";
  if (isPlaceholder(value)) return "placeholder";
  if (!literal && isExpression(value)) return "expression";
  if (isPasswordHash(value)) return "password-hash";
  if (isUuid(value)) return "uuid";
  if (isNumber(value)) return "number";
  if (/\s/.test(value)) return classifySpaced(value);
  if (isOrdinaryShape(value)) return "ordinary";
  return classifyToken(value);
}

/** Texts with spaces are labels and messages; a few words with a digit or sign in them may be a pass phrase. */
function classifySpaced(value: string): ValueClass {
  const words = value.trim().split(/\s+/);
  if (/[\n\r]/.test(value) || words.length > 8) return "sentence";
  return words.length >= 4 && words.every((word) => /^[a-z]{3,12}$/.test(word)) && !words.every(isProgrammingWord)
    ? "word"
    : "sentence";
}

interface Parts {
  readonly letters: number;
  readonly digits: number;
  readonly signs: number;
}

function count(value: string): Parts {
  const digits = value.replace(/\D/g, "").length;
  const signs = value.replace(/[\p{L}\p{N}]/gu, "").length;
  return { letters: value.length - digits - signs, digits, signs };
}

function classifyToken(value: string): ValueClass {
  const parts = count(value);
  if (isRandom(value, parts)) return "random";
  const words = wordsOf(value).filter((word) => !/^\d+$/.test(word));
  const known =
    words.length > 0 && words.every((word) => (word.length === 1 ? parts.digits <= 2 : isProgrammingWord(word)));
  if (!isNameSigns(value)) return known && parts.digits === 0 ? "word" : "mixed";
  if (known && parts.digits <= 3) return "identifier";
  if (parts.digits <= 3 && isMostlyKnown(value, words)) return "identifier";
  return parts.digits === 0 ? classifyLetters(value, words) : "mixed";
}

/** Names with a part of their own: gs_oauth2_refresh_token, urllib3.client.OAuth2Credentials, ns1:secrets#x. */
function isMostlyKnown(value: string, words: readonly string[]): boolean {
  if (!/^[a-z_]\w*(?:[_.:#/-][A-Za-z_]\w*)+$/.test(value) || words.length < 3) return false;
  const known = words.filter(isProgrammingWord).join("").length;
  return known / words.join("").length >= 0.6;
}

/** Only the signs that names are joined with. */
const isNameSigns = (value: string): boolean => /^[\p{L}\p{N}_.:/# -]+$/u.test(value);

function classifyLetters(value: string, words: readonly string[]): ValueClass {
  const spelled = words.filter((word) => isProgrammingWord(word) || isWordLike(word) || word.length < 3);
  const share = spelled.join("").length / Math.max(1, words.join("").length);
  if (words.length > 1 && share >= 0.6)
    return words.some(isProgrammingWord) || /[_.:/]|[a-z][A-Z]/.test(value) ? "identifier" : "word";
  if (words.length <= 1 && (isWordLike(value) || value.length < 8)) return "word";
  return share >= 0.8 ? "identifier" : "mixed";
}

/** Characters of several kinds in an order that no name has. */
function isRandom(value: string, parts: Parts): boolean {
  if (value.length < 16) return false;
  const bits = entropy(value);
  if (isHex(value)) return value.length >= 16 && bits >= 2.7;
  if (bits < (value.length < 24 ? 3.2 : 3.5)) return false;
  const runs = value.match(/\p{L}+/gu) ?? [];
  const spelled = runs.filter((run) => (run.length > 3 ? isSpelled(run) : isProgrammingWord(run.toLowerCase())));
  const spelledShare = spelled.join("").length / Math.max(1, parts.letters);
  if (parts.digits === 0) return spelledShare < 0.5 && pairShare(runs.join("")) < 0.62 && changesCase(value) >= 4;
  if (parts.digits / value.length < 0.05 && spelledShare > 0.4) return false;
  return spelledShare < 0.6 && (changes(value) >= 4 || parts.digits >= 4);
}

const isSpelled = (run: string): boolean =>
  splitCase(run).every((word) => isProgrammingWord(word.toLowerCase()) || isWordLike(word));

const splitCase = (run: string): string[] => run.split(/(?<=\p{Ll})(?=\p{Lu})/u);

const kindOf = (char: string): number => (/\d/.test(char) ? 1 : /\p{Lu}/u.test(char) ? 2 : /\p{L}/u.test(char) ? 3 : 4);

/** How often the kind of character changes. */
function changes(value: string): number {
  let total = 0;
  for (let i = 1; i < value.length; i += 1) if (kindOf(value.charAt(i)) !== kindOf(value.charAt(i - 1))) total += 1;
  return total;
}

/** Changes between lower and upper case, which camelCase words keep rare. */
const changesCase = (value: string): number => (value.match(/\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/gu) ?? []).length;
