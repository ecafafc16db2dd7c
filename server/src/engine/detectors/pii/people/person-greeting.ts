// Names in letters: the greeting, the introduction ("my name is"), the signature below the closing words.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { likeness } from "./nameJudgement.ts";
import { fullNameAt, type NameRead, wordNameAt } from "./nameShape.ts";
import { personLeak, personMeta } from "./personLeak.ts";

const ID = "person-greeting";

/** A greeting takes one name or several; everything else needs the full name. */
const GREETINGS = [
  "dear ",
  "hello ",
  "hallo ",
  "lieber ",
  "liebe ",
  "bonjour ",
  "cher ",
  "chère ",
  "hola ",
  "estimado ",
  "estimada ",
  "querido ",
  "querida ",
  "gentile ",
  "caro ",
  "cara ",
  "prezado ",
  "prezada ",
  "beste ",
  "geachte ",
  "kära ",
  "kjære ",
  "kære ",
  "hej ",
  "drogi ",
  "droga ",
  "vážený ",
  "уважаемый ",
  "уважаемая ",
  "дорогой ",
  "hi ",
] as const;
const INTRODUCTIONS = [
  "my name is ",
  "name is ",
  "this is ",
  "mein name ist ",
  "ich heiße ",
  "ich bin ",
  "je m'appelle ",
  "je suis ",
  "mon nom est ",
  "ici ",
  "me llamo ",
  "mi nombre es ",
  "soy ",
  "mi chiamo ",
  "sono ",
  "meu nome é ",
  "me chamo ",
  "mijn naam is ",
  "jag heter ",
  "jeg heter ",
  "jeg hedder ",
  "mitt namn är ",
  "nazywam się ",
  "jmenuji se ",
  "nimeni on ",
  "меня зовут ",
  "adım ",
  "benim adım ",
  "call me ",
] as const;
const CLOSINGS = [
  "regards",
  "sincerely",
  "cheers",
  "yours truly",
  "best wishes",
  "grüßen",
  "grüße",
  "grüssen",
  "cordialement",
  "salutations",
  "saludos",
  "atentamente",
  "cordiali saluti",
  "distinti saluti",
  "atenciosamente",
  "groeten",
  "hälsningar",
  "hilsen",
  "pozdrowienia",
  "poważaniem",
  "pozdravem",
  "уважением",
  "terveisin",
  "saygılarımla",
] as const;

const GREETING_SET: ReadonlySet<string> = new Set(GREETINGS);
const CLOSING_SET: ReadonlySet<string> = new Set(CLOSINGS);

const startsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1));

function greeted(scan: Scan, start: number, anchor: string): Leak | undefined {
  const name: NameRead | undefined = fullNameAt(scan.text, start) ?? wordNameAt(scan.text, start);
  if (name === undefined || !/^(?:\s*[,!:\n]|$)/.test(scan.text.slice(name.end, name.end + 2))) return undefined;
  const like = likeness(name.text);
  if (like === "no") return undefined;
  const formal = anchor !== "hi " && anchor !== "hello " && anchor !== "hallo ";
  if (like === "shape" && !(formal && name.words.length > 1)) return undefined;
  return personLeak(ID, { start, end: name.end }, name.words.length > 1 ? "medium" : "low");
}

function introduced(scan: Scan, start: number): Leak | undefined {
  const name = fullNameAt(scan.text, start);
  if (
    name === undefined ||
    /[\p{L}\p{N}_(&]/u.test(scan.text.charAt(name.end)) ||
    /^ &/.test(scan.text.slice(name.end, name.end + 2))
  )
    return undefined;
  return likeness(name.text) === "known" ? personLeak(ID, { start, end: name.end }, "medium") : undefined;
}

/** The line below the closing words, or the one after a blank line. */
function signed(scan: Scan, end: number): Leak | undefined {
  const gap = /^[,!. ]{0,3}(?:\r?\n[ \t>*-]{0,4}){1,3}/.exec(scan.text.slice(end, end + 24));
  if (gap === null) return undefined;
  const start = end + gap[0].length;
  const name = fullNameAt(scan.text, start) ?? wordNameAt(scan.text, start);
  if (name === undefined || !/^[ \t]*(?:[,|\r\n]|$)/.test(scan.text.slice(name.end, name.end + 4))) return undefined;
  const like = likeness(name.text);
  if (like === "no" || (name.words.length === 1 && like !== "known")) return undefined;
  return personLeak(ID, { start, end: name.end }, name.words.length > 1 ? "medium" : "low");
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (CLOSING_SET.has(hit.anchor)) return signed(scan, hit.span.end);
  if (!startsWord(scan.text, hit.span.start)) return undefined;
  return GREETING_SET.has(hit.anchor) ? greeted(scan, hit.span.end, hit.anchor) : introduced(scan, hit.span.end);
}

export default defineDetector({
  meta: personMeta(ID, "Name in a letter"),
  anchors: { keywords: [...GREETINGS, ...INTRODUCTIONS, ...CLOSINGS] },
  detect,
  examples: {
    flags: [
      { title: "greeting", text: "Dear «Hedda Lindqvist»,\n" },
      { title: "introduction", text: "mein Name ist «Annegret Wiesner», ich" },
      { title: "signature", text: "Kind regards,\n«Hedda Lindqvist»\n" },
    ],
    accepts: [
      { title: "nobody in particular", text: "Dear Customer," },
      { title: "the first program", text: 'print("Hello World!")' },
    ],
  },
});
