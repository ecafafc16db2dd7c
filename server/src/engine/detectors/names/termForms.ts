/** The forms in which a term of the context is written: cases, joints, domain labels, URL escapes. */
import { wordsOf } from "../fields/nameWords.ts";

/** Words that turn a name into another spelling of the same: "Halden & Pryce Ltd" is also "Halden and Pryce". */
const LEGAL_FORMS =
  /[\s,]+(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|bv|nv|ab|as|asa|oy|oyj|srl|spa|pty|corp|corporation|company|co|group|holding)\.?$/i;

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The ways to say "&". */
function spellings(term: string): string[] {
  const plain = term.replace(LEGAL_FORMS, "");
  const bases = plain === term || plain.length < 3 ? [term] : [term, plain];
  return bases.flatMap((base) =>
    /[&+]/.test(base) ? [base, base.replace(/\s*[&+]\s*/g, " and "), base.replace(/\s*[&+]\s*/g, " ")] : [base],
  );
}

/** Joined spellings of the words, in lower case: matching folds the case. */
function joints(words: readonly string[]): string[] {
  return ["", "-", "_", ".", " ", "%20", "+"].map((joint) => words.join(joint));
}

export interface TermForm {
  /** As matched; lower case when `ignoreCase`. */
  readonly text: string;
  readonly ignoreCase: boolean;
  /** May stand inside a longer word: "norrvikBilling", "norrvik_core". Short terms stand alone. */
  readonly inside: boolean;
}

/** Terms of fewer letters are found only as whole words in the case they were given in. */
const SHORT = 4;

export function formsOf(term: string): readonly TermForm[] {
  const trimmed = term.trim();
  const letters = trimmed.replace(/[^\p{L}\p{N}]/gu, "").length;
  if (letters < 2) return [];
  if (letters < SHORT) return [{ text: trimmed, ignoreCase: false, inside: false }];
  const forms = new Set<string>();
  for (const spelling of spellings(trimmed)) {
    for (const variant of new Set([spelling, withoutAccents(spelling)])) {
      const lower = variant.toLowerCase();
      forms.add(lower);
      forms.add(lower.replace(/&/g, "&amp;"));
      forms.add(lower.replace(/&/g, "%26").replace(/ /g, "%20"));
      const words = wordsOf(variant);
      if (words.length > 1) for (const joined of joints(words)) forms.add(joined);
    }
  }
  return [...forms].filter((form) => form.length >= SHORT).map((text) => ({ text, ignoreCase: true, inside: true }));
}
