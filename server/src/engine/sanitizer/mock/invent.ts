/**
 * Invented words. Names from a data set are names of real people and ordinary words (Mark, Rose, Will): a mock made of them
 * can stand in a text by chance and would be restored there. These words are pronounceable, of the same length, and hold
 * letters that no language puts together so often.
 */
import type { KeyedRandom } from "./random.ts";

interface Letters {
  readonly consonants: string;
  readonly rare: string;
  readonly vowels: string;
}

const LATIN: Letters = { consonants: "bdfgklmnprtvz", rare: "zvxqjk", vowels: "aeiou" };
const CYRILLIC: Letters = { consonants: "бвгдзклмнпрст", rare: "жщфхц", vowels: "аеиоу" };
const GREEK: Letters = { consonants: "βγδζκλμνπρστ", rare: "ξψθχ", vowels: "αεηιο" };
const HAN = "甪乂亍丌厶孑尢屮巛幺弋彡忒戋攴旡曱朩欠歹毌氺灬爿犭玊疋癶禸糸";
const KANA = "ヌヘホミムメモヤユヨワヲヱヰヴ";
const HANGUL = "뷁쥬켸퓨햐뇨듀럐뮤뵤쇼얘죠챠";

const SHORTEST = 5;
const LONGEST = 16;

export const isIdeographic = (text: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text);

/** A lower-case word in the script of the given one, as long as it where that is long enough to be found again. */
export function inventWord(like: string, random: KeyedRandom, longer = 0): string {
  if (isIdeographic(like)) return ideographs(like, random, longer);
  const letters = /\p{sc=Cyrillic}/u.test(like) ? CYRILLIC : /\p{sc=Greek}/u.test(like) ? GREEK : LATIN;
  const length = Math.min(LONGEST, Math.max(SHORTEST, like.length)) + longer;
  return syllables(letters, length, random);
}

function ideographs(like: string, random: KeyedRandom, longer: number): string {
  const alphabet = /\p{sc=Hang}/u.test(like) ? HANGUL : /\p{sc=Han}/u.test(like) ? HAN : KANA;
  let word = "";
  for (let at = 0; at < Math.max(3, like.length) + longer; at++) word += random.letter(alphabet);
  return word;
}

/** Consonant, vowel, consonant ...; the first and the third consonant are rare ones. */
function syllables({ consonants, rare, vowels }: Letters, length: number, random: KeyedRandom): string {
  let word = "";
  for (let at = 0; at < length; at++) {
    const isRare = at === 0 || at === 4;
    word += random.letter(at % 2 === 1 ? vowels : isRare ? rare : consonants);
  }
  return word;
}

export function likeCase(pattern: string, word: string): string {
  if (pattern.toUpperCase() === pattern && pattern.toLowerCase() !== pattern && pattern.length > 1)
    return word.toUpperCase();
  const first = pattern.charAt(0);
  if (first !== first.toLowerCase()) return word.charAt(0).toUpperCase() + word.slice(1);
  return word;
}
