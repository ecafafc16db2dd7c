/** Finds every form of every term of a production context in one pass. Built once per context. */
import type { Hit } from "../detector.ts";
import { isNamePart } from "../scan/boundary.ts";
import { LiteralMatcher } from "../scan/literalMatcher.ts";
import type { ComplianceTerms } from "../scan/scanContext.ts";
import { formsOf, type TermForm } from "./termForms.ts";

export type TermList = "organisation" | "clients" | "projects" | "internalDomains";

export interface TermHit {
  readonly list: TermList;
  readonly hit: Hit;
}

interface Form extends TermForm {
  readonly term: string;
  readonly list: TermList;
}

const LISTS: readonly TermList[] = ["clients", "organisation", "projects", "internalDomains"];

/** Longer terms are rare enough inside other words to be the term there as well. */
const UNMISTAKABLE = 9;

const NO_FLAGS = new Uint8Array(128);

function formsIn(terms: ComplianceTerms): Form[] {
  return LISTS.flatMap((list) =>
    terms[list].flatMap((term): Form[] =>
      list === "internalDomains"
        ? [{ text: term.replace(/^\*?\./, "").toLowerCase(), ignoreCase: true, inside: true, term, list }].filter(
            ({ text }) => text.length > 2,
          )
        : formsOf(term).map((form) => ({ ...form, term, list })),
    ),
  );
}

const isLetterOrDigit = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** A plural or possessive s belongs to the word around the term, not to another word. */
const pluralEnd = (text: string, end: number): number =>
  /^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) ? end + 1 : end;

function stands(text: string, form: Form, start: number, end: number): boolean {
  if (!form.inside)
    return (
      !isLetterOrDigit(text.charAt(start - 1)) && !isLetterOrDigit(text.charAt(end)) && text.charAt(start - 1) !== "_"
    );
  if (/%[0-9A-F]{2}$/i.test(text.slice(Math.max(0, start - 3), start)) && !isLetterOrDigit(text.charAt(end)))
    return true;
  return form.text.length >= UNMISTAKABLE || isNamePart(text, start, pluralEnd(text, end));
}

export class TermMatcher {
  readonly #forms: readonly Form[];
  readonly #matcher: LiteralMatcher;

  constructor(terms: ComplianceTerms) {
    this.#forms = formsIn(terms);
    this.#matcher = new LiteralMatcher(this.#forms.map(({ text, ignoreCase }) => ({ text, ignoreCase })));
  }

  get isEmpty(): boolean {
    return this.#forms.length === 0;
  }

  /** The longest form at each place, in the order of the text. */
  hits(text: string): readonly TermHit[] {
    const found: { form: Form; start: number; end: number }[] = [];
    this.#matcher.run(
      text,
      NO_FLAGS,
      (index, start, end) => {
        const form = this.#forms[index];
        if (form && stands(text, form, start, end)) found.push({ form, start, end });
      },
      () => undefined,
    );
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const hits: TermHit[] = [];
    const ends = new Map<TermList, number>();
    for (const { form, start, end } of found) {
      if (start < (ends.get(form.list) ?? 0)) continue;
      ends.set(form.list, end);
      hits.push({ list: form.list, hit: { span: { start, end }, anchor: form.term, via: "term" } });
    }
    return hits;
  }
}
