// How much a capitalised sequence looks like a person, apart from where it stands.
import { givenName } from "./givenNames.ts";
import { isCommonWord, isOrganisation, isSampleName } from "./notNames.ts";

export type Likeness = "known" | "shape" | "no";

/** Endings that family names have in languages where words do not. */
const FAMILY_ENDING =
  /(?:sson|ssen|sen|ström|strom|qvist|quist|gren|berg|dahl|lund|mann|maier|meier|meyer|ski|ska|cki|cka|wicz|czyk|ák|ek|ová|ovic|ović|vich|enko|chuk|yan|ian|dze|shvili|ez|az|oglu|oğlu|poulos|idis|akis|escu|eanu|ssou|nen|la|ow|off|ova|eva|ev|ov|in|ini|etti|elli|otti|acci|ucci|eau|ault|oux|ier|son|ton|ley|ford|well|man)$/iu;

/** Hyphens and brackets apart, every word of the name is one of a language. */
const hasCommonWord = (words: readonly string[]): boolean =>
  words.some((word) => isCommonWord(word.replace(/[.,]$/, "")));

/** The first part decides; one that is also a word needs a family name that looks like one. */
export function likeness(name: string): Likeness {
  const words = name.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0 || isSampleName(name) || isOrganisation(name) || hasCommonWord(words)) return "no";
  const knowledge = words.map((word) => givenName(word));
  const first = knowledge[0] ?? "unknown";
  if (first === "name" || (first === "unknown" && knowledge.slice(1).includes("name"))) return "known";
  if (first === "ambiguous" && words.length > 1 && FAMILY_ENDING.test(words[words.length - 1] ?? "")) return "known";
  return "shape";
}
