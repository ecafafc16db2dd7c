/**
 * A value that was found in one place is hidden in all places of the text, inside other words too: nothing of it may be left.
 * A person's first or last name alone is hidden where it is a word of its own.
 */
import { isNamePart } from "../detectors/scan/boundary.ts";
import { disjoint, type FoundValue } from "./find.ts";
import { Occurrences } from "./occurrences.ts";

export function propagate(text: string, found: readonly FoundValue[]): FoundValue[] {
  const byText = new Map<string, FoundValue>();
  for (const value of found) {
    const real = text.slice(value.span.start, value.span.end);
    if (!byText.has(real)) byText.set(real, value);
  }
  const names = new Map<string, FoundValue>();
  for (const [real, value] of byText) {
    if (value.type !== "person") continue;
    for (const name of namesIn(real)) if (!byText.has(name)) names.set(name, value);
  }
  const values = disjoint([...found, ...newPlaces(text, found, byText, false)]);
  return disjoint([...values, ...newPlaces(text, values, names, true)]);
}

function newPlaces(
  text: string,
  found: readonly FoundValue[],
  byText: ReadonlyMap<string, FoundValue>,
  wholeWords: boolean,
): FoundValue[] {
  const places: FoundValue[] = [];
  let next = 0;
  for (const { span, text: real } of new Occurrences(byText.keys()).in(text)) {
    while (next < found.length && (found[next]?.span.end ?? 0) <= span.start) next++;
    const other = found[next];
    if (other && other.span.start < span.end) continue;
    const value = byText.get(real);
    if (value && (!wholeWords || isNamePart(text, span.start, span.end)))
      places.push({ ...value, span, confidence: "low" });
  }
  return places;
}

/** Capitalised parts of a full name. */
function namesIn(real: string): string[] {
  const names = real.split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{Ll}\p{M}'’-]{3,}/u.test(word));
  return names.length >= 2 ? names : [];
}
