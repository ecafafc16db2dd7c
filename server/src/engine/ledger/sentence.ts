/**
 * Checks the sentence of a sign-off: "why is this right for our system". It must name something of the system; what
 * could be said of any code is refused kindly, with a hint taken from the block itself.
 */
import { hasFigure, namesSystemWord } from "./sentenceWords.ts";

export interface SentenceSubject {
  /** Messages, why and next of the block's findings: a copy of them is not an answer. */
  readonly findingTexts: readonly string[];
  /** Names that stand in the block. */
  readonly identifiers: readonly string[];
  /** Terms of the production context: tables, dependencies, services, data volumes. */
  readonly contextTerms: readonly string[];
  /** Sentences this person gave before for other blocks. */
  readonly earlier: readonly string[];
}

export type SentenceVerdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly reason: string; readonly hint: string };

const MIN_WORDS = 4;
const MAX_LENGTH = 1_000;

export function judgeSentence(sentence: string, subject: SentenceSubject): SentenceVerdict {
  const hint = hintFor(subject);
  const words = wordsOf(sentence);
  if (sentence.length > MAX_LENGTH) return refuse("One sentence is enough, and this is much more.", hint);
  if (words.length < MIN_WORDS && !isUnspaced(sentence)) return refuse("That is too short to say why.", hint);
  if (isRepetition(words)) return refuse("That repeats one word.", hint);
  if (subject.findingTexts.some((text) => isCopy(words, wordsOf(text)))) {
    return refuse("These are the finding's own words. What is the answer to them?", hint);
  }
  if (subject.earlier.some((text) => wordsOf(text).join(" ") === words.join(" "))) {
    return refuse("The same sentence already stands for another block. What is true of this one?", hint);
  }
  if (!namesSomething(sentence, words, subject)) {
    return refuse("This could be said of any code. Name something of your system.", hint);
  }
  return { accepted: true };
}

const refuse = (reason: string, hint: string): SentenceVerdict => ({ accepted: false, reason, hint });

function hintFor({ contextTerms, identifiers }: SentenceSubject): string {
  const named = contextTerms[0] ?? identifiers.find((name) => name.length > 3);
  const about = named ? `, for example what "${named}" can and cannot do` : "";
  return `A limit, a number, a dependency, what happens when it fails, or how much data comes${about}.`;
}

/** Identifiers fall into their words, so that "load rows" names `loadRows`. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2");
  return apart.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Scripts that are written without spaces: words cannot be counted, so length stands in. */
const isUnspaced = (text: string): boolean =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? []).length >= 8;

const isRepetition = (words: readonly string[]): boolean => words.length >= 3 && new Set(words).size <= 2;

/** Most of the sentence's words stand in the other text, and little else does. */
function isCopy(words: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  const own = new Set(words);
  const shared = [...own].filter((word) => known.has(word)).length;
  return own.size > 0 && shared / own.size >= 0.8 && shared >= 3;
}

function namesSomething(sentence: string, words: readonly string[], subject: SentenceSubject): boolean {
  if (hasFigure(sentence)) return true;
  const own = new Set(words);
  if (namesSystemWord(sentence, words)) return true;
  return [...subject.contextTerms, ...subject.identifiers].some((term) => isNamed(term, sentence, own));
}

/** A one-word name counts when it is no everyday word by its shape or length; of several words most must be said. */
function isNamed(term: string, sentence: string, words: ReadonlySet<string>): boolean {
  const parts = wordsOf(term).filter((word) => word.length > 2);
  if (parts.length === 0) return false;
  if (parts.length === 1)
    return (parts[0] ?? "").length > 4 ? words.has(parts[0] ?? "") : sentence.includes(`\`${term}\``);
  return parts.every((part) => words.has(part));
}
