/**
 * A value that was found in one place is hidden in all places of the text. A word that could be an ordinary one counts only as
 * a whole word or as a part of a name; a person's first or last name alone counts as well.
 */
import { isNamePart } from "../detectors/scan/boundary.ts";
import { disjoint, type FoundValue } from "./find.ts";
import { Occurrences } from "./occurrences.ts";

const DISTINCT_LENGTH = 8;

export function propagate(text: string, found: readonly FoundValue[]): FoundValue[] {
  const byText = new Map<string, FoundValue>();
  for (const value of found) {
    const real = text.slice(value.span.start, value.span.end);
    if (!byText.has(real)) byText.set(real, value);
  }
  for (const [real, value] of [...byText]) {
    if (value.type !== "person") continue;
    for (const name of namesIn(real)) if (!byText.has(name)) byText.set(name, value);
  }
  return disjoint([...found, ...newPlaces(text, found, byText)]);
}

function newPlaces(text: string, found: readonly FoundValue[], byText: ReadonlyMap<string, FoundValue>): FoundValue[] {
  const places: FoundValue[] = [];
  let next = 0;
  for (const { span, text: real } of new Occurrences(byText.keys()).in(text)) {
    while (next < found.length && (found[next]?.span.end ?? 0) <= span.start) next++;
    const other = found[next];
    if (other && other.span.start < span.end) continue;
    const value = byText.get(real);
    if (value && (isDistinct(real) || isNamePart(text, span.start, span.end)))
      places.push({ ...value, span, confidence: "low" });
  }
  return places;
}

/** Nothing else looks like it by chance. */
const isDistinct = (real: string): boolean =>
  real.length >= DISTINCT_LENGTH && !/^\p{L}+$/u.test(real) && !/^\d+$/.test(real);

/** Capitalised parts of a full name. */
function namesIn(real: string): string[] {
  const names = real.split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{Ll}\p{M}'’-]{3,}/u.test(word));
  return names.length >= 2 ? names : [];
}
