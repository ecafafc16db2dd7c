// What a person's name looks like in the scripts that have capitals and in those that have none.

/** Parts of names that are written small. */
const PARTICLE =
  "(?:de la|de los|de las|de|da|do|dos|das|del|della|di|du|des|la|le|van der|van den|van de|van|von der|von|zu|zur|der|den|ter|ten|af|av|bin|ibn|bint|al|el|y|e|i|st\\.)";
const WORD =
  "(?:(?:Mc|Mac|O['’]{1,2}|D['’]|L['’])?\\p{Lu}[\\p{Ll}\\p{M}]+(?:['’-]\\p{Lu}?[\\p{Ll}\\p{M}]+)*|[ʻʼ]\\p{Lu}\\p{Ll}+)";
const INITIALS = "(?:\\p{Lu}\\.)(?:[ -]?\\p{Lu}\\.){0,2}";
/** Two to five parts, the first and the last written large. */
const FULL = new RegExp(`(?:${WORD}|${INITIALS})(?: (?:${PARTICLE} ){0,2}(?:${WORD}|${INITIALS})){1,4}`, "uy");
const ONE = new RegExp(WORD, "uy");

const KOREAN_FAMILY =
  "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공";
const CHINESE_FAMILY =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪赖賴武莫孔欧歐";
const JAPANESE =
  /^(?:[\p{Script=Han}々ヶ]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}々]{1,4}|[\p{Script=Katakana}ー]{2,8}[ \u3000・][\p{Script=Katakana}ー]{2,8})$/u;

export interface NameRead {
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
}

const read = (pattern: RegExp, text: string, at: number): NameRead | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const found = match[0];
  return { end: at + found.length, text: found, words: found.split(" ") };
};

const LONGEST = 80;

/** A name of two to five parts that begins exactly here. */
export function fullNameAt(text: string, at: number): NameRead | undefined {
  const window = text.slice(at, at + LONGEST);
  const found = read(FULL, window, 0);
  return found && { ...found, end: at + found.end };
}

/** One capitalised part that begins exactly here. */
export function wordNameAt(text: string, at: number): NameRead | undefined {
  const found = read(ONE, text.slice(at, at + LONGEST), 0);
  return found && { ...found, end: at + found.end };
}

const VALUE = new RegExp(
  `^(?:${PARTICLE} )?(?:${WORD}|${INITIALS}|\\p{Lu}{2,})(?:,? (?:${PARTICLE} ){0,2}(?:${WORD}|${INITIALS}|\\p{Lu}{2,})){0,4}$`,
  "u",
);
const UNCASED = /^[\p{Lo}\p{M}]+(?:[ '’-][\p{Lo}\p{M}]+){0,4}$/u;
const CYRILLIC_OR_GREEK = /^[\p{Script=Cyrillic}\p{Script=Greek}' -]{3,60}$/u;

/** East Asian names of two to four characters whose first one is a family name. */
export function isEastAsianName(value: string): boolean {
  if (/^[\p{Script=Han}]{2,4}$/u.test(value)) return CHINESE_FAMILY.includes(value.charAt(0)) || JAPANESE.test(value);
  if (/^[\p{Script=Hangul}]{2,4}$/u.test(value)) return KOREAN_FAMILY.includes(value.charAt(0));
  return JAPANESE.test(value);
}

/** The whole value is written like a name. */
export function isNameValue(value: string): boolean {
  if (value.length < 2 || value.length > 60) return false;
  if (/\d/.test(value)) return false;
  return (
    VALUE.test(value.replace("''", "'")) ||
    isEastAsianName(value) ||
    UNCASED.test(value) ||
    (CYRILLIC_OR_GREEK.test(value) && /^\p{Lu}/u.test(value))
  );
}
