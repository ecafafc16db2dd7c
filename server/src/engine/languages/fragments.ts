/**
 * Code out of a text that is not plain code: fenced answers, interpreter sessions, diffs, numbered listings, prose around
 * code. What is not code is blanked, never cut, so that offsets stay; plain code comes back as it is.
 */
import { getOrCreate } from "../model/getOrCreate.ts";
import { cleanListing, isInterpreterSession } from "./fragments/clean.ts";
import { splitDiff } from "./fragments/diffs.ts";
import { type FencedCode, findFences } from "./fragments/fences.ts";
import { guessLanguage, isCodeLanguage } from "./fragments/languageNames.ts";
import { isBlank, keepOnly } from "./fragments/lines.ts";

export interface CodeRegion {
  readonly languageId: string;
  /** As long as the text: all that is not code of this region is spaces, line ends are kept. */
  readonly text: string;
}

/** More fences than this are taken together, language by language. */
const maxFences = 40;

/** In the order of the text. Empty for fences without code. */
export function recoverFragments(languageId: string, text: string): readonly CodeRegion[] {
  const fences = findFences(languageId, text);
  if (!fences) return recoverListing(languageId, text);
  return grouped(fences).flatMap((group) => {
    const inside = keepOnly(text, group);
    return recoverListing(group[0]?.languageId ?? guessLanguage(inside) ?? fallback(languageId), inside);
  });
}

function grouped(fences: readonly FencedCode[]): readonly (readonly FencedCode[])[] {
  if (fences.length <= maxFences) return fences.map((fence) => [fence]);
  const groups = new Map<string | undefined, FencedCode[]>();
  for (const fence of fences) getOrCreate(groups, fence.languageId, (): FencedCode[] => []).push(fence);
  return [...groups.values()];
}

/** One stretch without fences. */
function recoverListing(languageId: string, text: string): readonly CodeRegion[] {
  const parts = splitDiff(languageId, text);
  if (!parts) {
    const named = languageId === "plaintext" && isInterpreterSession(text) ? "python" : languageId;
    return [{ languageId: named, text: cleanListing(named, text) }];
  }
  return parts
    .filter((part) => !isBlank(part.text))
    .map((part) => ({
      languageId: part.languageId ?? guessLanguage(part.text) ?? languageId,
      text: part.text,
    }));
}

const fallback = (languageId: string): string => (isCodeLanguage(languageId) ? languageId : "plaintext");
