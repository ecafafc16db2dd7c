/**
 * Full names in running text, for the sanitizer alone: a known given name and a family name, or any full name that a
 * role or a governing key announces. The review does not guess names from capital letters.
 */
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { likeness } from "./nameJudgement.ts";
import { fullNameAt, type NameRead } from "./nameShape.ts";
import { personLeak, personMeta } from "./personLeak.ts";

const ID = "person-in-text";
/** Longer texts are data whose columns and keys speak for themselves. */
const LONGEST = 1_000_000;
/** Each name costs a search of the text for its logins. */
const MOST_NAMES = 40;

const CAPITAL = /(?<![\p{L}\p{M}\p{N}_@#$./\\-])\p{Lu}(?=[\p{Ll}\p{M}'’.])/uy;

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Most letters are told apart by their codes; the pattern judges the few that may begin a name. */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code) || (code < 192 && !isUpper(code))) continue;
    const before = at > 0 ? text.charCodeAt(at - 1) : 32;
    if (isLower(before) || isUpper(before)) continue;
    const after = text.charCodeAt(at + 1);
    if (!isLower(after) && after !== 39 && after !== 46 && !(after > 127)) continue;
    CAPITAL.lastIndex = at;
    if (CAPITAL.test(text)) return at;
  }
  return -1;
}

const ROLE =
  /(?:^|[^\p{L}])(?:customers?|client|driver|patient|owner|reviewers?|employee|colleague|manager|director|cfo|ceo|cto|founder|mother|father|wife|husband|son|daughter|attorney|lawyer|doctor|nurse|teacher|student|candidate|applicant|passenger|guest|tenant|landlord|recipient|sender|payee|holder|contact|assigned to|reported by|approved by|signed by|called by|escalated by|requested by|written by|spoke (?:to|with)|met with|kunde|kundin|fahrer|fahrerin|mitarbeiter|mitarbeiterin|patientin|herr|frau|client|cliente|conducteur|paciente|empleado|kontakt|conductor)[:*,\s(]{1,5}$/iu;

const PERSON_KEYS = new Set([
  "name",
  "owner",
  "author",
  "contact",
  "assignee",
  "reporter",
  "reviewer",
  "customer",
  "user",
  "patient",
  "employee",
  "driver",
  "recipient",
  "sender",
  "shipper",
  "consignee",
  "beneficiary",
  "person",
  "manager",
  "passenger",
  "guest",
  "holder",
  "lead",
  "nm",
  "dbtr",
  "cdtr",
  "n",
  "attendee",
  "student",
  "teacher",
  "agent",
  "real",
  "nom",
  "nome",
  "naam",
  "namn",
  "navn",
  "kunde",
]);

/** A member access, a call, a type: code, not a name. */
const isCode = (text: string, end: number): boolean =>
  /^(?:[(<[{_]|\.\p{L}|::|\s*=>)/u.test(text.slice(end, end + 4)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));

const isCompany = (text: string, end: number): boolean =>
  /^,? (?:&|und |and (?:Sons|Co)|et (?:Fils|Cie)|Ltd|GmbH|AG\b|Inc|LLC|SA\b|BV\b|AB\b|AS\b|Oy\b|Corp|Group|Bank|Mutual)/.test(
    text.slice(end, end + 12),
  );

/** The key or column that governs the value announces a person, and the value is the name and nothing else. */
function isUnderPersonKey(scan: Scan, start: number, end: number): boolean {
  const field = scan.fieldAt(start);
  if (field === undefined || field.value.start !== start || field.value.end > end + 1) return false;
  return field.words.some((word) => PERSON_KEYS.has(word)) && (field.format !== "code" || field.quoted);
}

/** Drops leading words that open the sentence: "Yesterday Hedda Lindqvist" is found at its second word by the next hit. */
function judge(scan: Scan, start: number, name: NameRead): Leak | undefined {
  if (isCode(scan.text, name.end) || isCompany(scan.text, name.end)) return undefined;
  const like = likeness(name.text);
  if (like === "no") return undefined;
  const span = { start, end: name.end };
  if (like === "known") return personLeak(ID, span, "low");
  const announced =
    ROLE.test(scan.text.slice(Math.max(0, start - 32), start)) || isUnderPersonKey(scan, start, name.end);
  return announced ? personLeak(ID, span, "low") : undefined;
}

/** "Margaret Okafor Already" is cut back to two parts when the long form holds a common word. */
function* shorter(name: NameRead, start: number): Iterable<NameRead> {
  yield name;
  for (let count = name.words.length - 1; count >= 2; count -= 1) {
    const text = name.words.slice(0, count).join(" ");
    if (/\p{Lu}/u.test(name.words[count - 1]?.charAt(0) ?? ""))
      yield { text, words: name.words.slice(0, count), end: start + text.length };
  }
}

/** Logins made of a name: hlindqvist, hedda.lindqvist, lindqvist.h. */
function loginsOf(name: string): string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l").toLowerCase();
  const parts = plain.split(/[^a-z]+/).filter((part) => part !== "");
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (parts.length < 2 || last.length < 3) return [];
  const initial = first.charAt(0);
  return [
    `${initial}${last}`,
    `${initial}.${last}`,
    `${initial}_${last}`,
    `${first}.${last}`,
    `${first}_${last}`,
    `${first}${last}`,
    `${last}${initial}`,
  ];
}

/** Every place where a login of a found person stands as a word of its own. */
function* loginLeaks(text: string, names: ReadonlySet<string>): Iterable<Leak> {
  for (const login of [...names].flatMap(loginsOf)) {
    for (let at = text.indexOf(login); at >= 0; at = text.indexOf(login, at + login.length)) {
      const end = at + login.length;
      const isWord = !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}_@]/u.test(text.charAt(end));
      if (isWord) yield { ...personLeak(ID, { start: at, end }, "low"), type: "username" };
    }
  }
}

function* detect(hit: Hit, scan: Scan): Iterable<Leak> {
  if (scan.mode !== "sanitize") return;
  const names = new Set<string>();
  for (const leak of nameLeaks(hit, scan)) {
    if (names.size < MOST_NAMES) names.add(scan.text.slice(leak.span.start, leak.span.end));
    yield leak;
  }
  yield* loginLeaks(scan.text, names);
}

function* nameLeaks(hit: Hit, scan: Scan): Iterable<Leak> {
  const { text } = scan;
  let from = hit.span.start;
  for (let at = nextCapital(text, from); at >= 0; at = nextCapital(text, from)) {
    from = at + 1;
    const name = fullNameAt(text, at);
    if (name === undefined) continue;
    for (const form of shorter(name, at)) {
      const leak = judge(scan, at, form);
      if (leak === undefined) continue;
      yield leak;
      from = form.end;
      break;
    }
  }
}

export default defineDetector({
  meta: { ...personMeta(ID, "Full name in running text"), types: ["person", "username"], rank: 0 },
  anchors: { whole: LONGEST },
  detect,
  inReview: {},
  examples: {
    flags: [
      { title: "a known given name", text: "escalated to «Annegret Wiesner» on Monday", mode: "sanitize" },
      { title: "announced by a role", text: "our driver «Xanthor Quillby» cannot sign in", mode: "sanitize" },
    ],
    accepts: [
      { title: "the review does not guess", text: "escalated to Annegret Wiesner on Monday" },
      { title: "a class", text: "class Florence(BaseModel):", mode: "sanitize" },
      { title: "a month and a product", text: "In June Django Rest was updated", mode: "sanitize" },
    ],
  },
});
