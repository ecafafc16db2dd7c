/** Chooses the spelling of the real value that fits the place where its mock stands. */
import type { Span } from "../../model/span.ts";
import { likeCase } from "../mock/invent.ts";
import { type VaultEntry, WORD_KIND } from "../vault.ts";
import { applyEscape, escapeFormOf, surroundingsUse } from "./escape.ts";
import { unescapeAll } from "./fold.ts";
import { identifierForm } from "./identifier.ts";

/** What stands between a mock and the ones beside it: shows whether the text is escaped or only the mock. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export function realFor(
  text: string,
  span: Span,
  entries: readonly VaultEntry[],
  { before, after }: Surroundings,
): { readonly text: string; readonly kind: string } | undefined {
  const written = text.slice(span.start, span.end);
  const plain = unescapeAll(written);
  const entry = choose(entries, written, plain);
  if (entry === undefined) return undefined;
  if (entry.mock === written && entry.kind !== WORD_KIND) return { text: entry.real, kind: entry.kind };
  const value = spelling(text, span, entry, entry.mock === plain ? plain : written);
  const form = escapeFormOf(written, entry.mock);
  const isEscaped = surroundingsUse(form, before, after, value);
  return { text: isEscaped ? applyEscape(form, value, written) : value, kind: entry.kind };
}

/** The exact mock first, then one that differs in escapes, in case, in separators. */
function choose(entries: readonly VaultEntry[], written: string, plain: string): VaultEntry | undefined {
  const lower = plain.toLowerCase();
  const values = entries.filter(({ kind }) => kind !== WORD_KIND);
  return (
    values.find(({ mock }) => mock === written) ??
    values.find(({ mock }) => mock === plain) ??
    values.find(({ mock }) => mock.toLowerCase() === lower) ??
    values.find(({ mock }) => mock.toLowerCase() === written.toLowerCase()) ??
    values[0] ??
    entries[0]
  );
}

function spelling(text: string, span: Span, entry: VaultEntry, written: string): string {
  if (entry.kind === WORD_KIND) return likeCase(written, entry.real);
  if (written === entry.mock) return entry.real;
  return identifierForm(text, span, entry, written) ?? entry.real;
}
