/** Splits a name into its words: camelCase, snake_case, kebab-case, dots, digits. "customerEMail2" -> customer, e, mail, 2. */

const KIND = { other: 0, lower: 1, upper: 2, digit: 3 } as const;

/** Letters outside ASCII count as lower case: most scripts have no case, and a wrong split there only costs a word. */
function charKind(code: number): number {
  if (code >= 97 && code <= 122) return KIND.lower;
  if (code >= 65 && code <= 90) return KIND.upper;
  if (code >= 48 && code <= 57) return KIND.digit;
  return code > 127 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f)
    ? KIND.lower
    : KIND.other;
}

/** True when a new word starts at `index`: a change of kind, or the last capital of a run before a lower-case letter. */
function startsWord(name: string, index: number, previous: number, kind: number): boolean {
  if (previous === kind) {
    if (kind !== KIND.upper) return false;
    return index + 1 < name.length && charKind(name.charCodeAt(index + 1)) === KIND.lower;
  }
  return !(previous === KIND.upper && kind === KIND.lower);
}

/** The start of the trailing "s" in "IDs" or "URLs" is no word of its own. */
const isPluralTail = (name: string, index: number): boolean =>
  name[index + 1] === "s" && (index + 2 === name.length || charKind(name.charCodeAt(index + 2)) === KIND.other);

export function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  let previous: number = KIND.other;
  for (let i = 0; i < name.length; i += 1) {
    const kind = charKind(name.charCodeAt(i));
    if (start >= 0 && (kind === KIND.other || (startsWord(name, i, previous, kind) && !isPluralTail(name, i)))) {
      words.push(name.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start < 0 && kind !== KIND.other) start = i;
    previous = kind;
  }
  if (start >= 0) words.push(name.slice(start).toLowerCase());
  return words;
}
