/** The ways to tie a value to a name other than an operator: calls, flags, elements, neighbours. */
import { readFlagValue, readValue } from "./assignment.ts";
import { isNewline, isSpace, skipSpaces } from "./chars.ts";
import { readElement } from "./elements.ts";
import { opensLiteral, readLiteral } from "./literal.ts";
import { isQuote, type LocalPair, MAX_VALUE, makePair, type Name, siteOf } from "./localSite.ts";

/** `f("name", "value")`, `["--name", "value"]`. */
export function argument(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (!name.quoted || text.charCodeAt(skipSpaces(text, name.after, text.length)) !== 44) return undefined;
  let at = skipSpaces(text, name.after, text.length) + 1;
  const stop = Math.min(text.length, at + 60);
  while (at < stop && (isSpace(text.charCodeAt(at)) || isNewline(text.charCodeAt(at)))) at += 1;
  const place = siteOf(text, name);
  const flag = text.charCodeAt(name.start) === 45;
  if (!flag && !/[([]\s*["'`]$/.test(place.before)) return undefined;
  if (!isQuote(text.charCodeAt(at)) || !opensLiteral(text, at)) return undefined;
  const literal = readLiteral(text, at, Math.min(text.length, at + MAX_VALUE));
  return literal && makePair(text, languageId, name, { span: literal, quoted: true }, flag ? "flag" : "call", place);
}

/** `--password v`. */
export function flag(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || text.charCodeAt(name.start) !== 45 || !isSpace(text.charCodeAt(name.end))) return undefined;
  const value = readFlagValue(text, name.end, Math.min(text.length, name.end + MAX_VALUE));
  return value && makePair(text, languageId, name, value, "flag", siteOf(text, name));
}

/** `.password("v")`, `setPassword("v")`, `withSecret("v")`: builders and setters. */
export function setter(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || text.charCodeAt(name.end) !== 40) return undefined;
  const word = text.slice(name.start, name.end);
  const method = word.slice(word.lastIndexOf(".") + 1);
  const before = text.charAt(name.start - 1);
  if (/^(?:equals(?:IgnoreCase)?|compareTo|isEqual)$/.test(method)) return compared(text, languageId, name, method);
  if (!/^(?:set|with|use)[A-Z_]/.test(method) && !(word.includes(".") || before === "." || before === ")"))
    return undefined;
  if (
    /^(?:get|has|is|hash|check|verify|validate|compare|encrypt|decrypt|encode|parse|find|match|reset|change)/i.test(
      method,
    )
  )
    return undefined;
  const at = skipSpaces(text, name.end + 1, text.length);
  if (!isQuote(text.charCodeAt(at))) return undefined;
  const literal = readLiteral(text, at, Math.min(text.length, at + MAX_VALUE));
  if (!literal || text.charCodeAt(skipSpaces(text, literal.next, text.length)) !== 41) return undefined;
  const verb = /^(?:set|with|use)_?/.exec(method)?.[0].length ?? 0;
  const named = { ...name, start: name.end - method.length + verb };
  return makePair(text, languageId, named, { span: literal, quoted: true }, "call", siteOf(text, name));
}

/** `password.equals("v")`. */
function compared(text: string, languageId: string, name: Name, method: string): LocalPair | undefined {
  const at = skipSpaces(text, name.end + 1, text.length);
  if (!isQuote(text.charCodeAt(at))) return undefined;
  const literal = readLiteral(text, at, Math.min(text.length, at + MAX_VALUE));
  const named = { ...name, end: name.end - method.length - 1 };
  return literal && makePair(text, languageId, named, { span: literal, quoted: true }, "compare", siteOf(text, name));
}

const REVERSED = /(["'])([^"'\n]{3,120})\1\s?(?:\.equals(?:IgnoreCase)?\(|===?|!==?)\s?$/d;

/** `"v".equals(password)`, `"v" == password`. */
export function reversed(text: string, languageId: string, name: Name): LocalPair | undefined {
  const last = text.charCodeAt(skipBack(text, name.start));
  if (name.quoted || (last !== 40 && last !== 61)) return undefined;
  const place = siteOf(text, name);
  const match = REVERSED.exec(place.before);
  const at = match?.indices?.[2];
  if (!at) return undefined;
  const offset = name.start - place.before.length;
  return makePair(
    text,
    languageId,
    name,
    { span: { start: offset + at[0], end: offset + at[1] }, quoted: true },
    "compare",
    place,
  );
}

/** Offset of the last character before `start` that is no space. */
function skipBack(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && start - at < 8 && isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

const DEFINED = /^[ \t]*(?:#[ \t]*define[ \t]+)?$/;

/** `#define PASS "v"`, `storePassword 'v'`: a literal directly behind a name that begins the line. */
export function spaced(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || !isSpace(text.charCodeAt(name.end))) return undefined;
  const at = skipSpaces(text, name.end, text.length);
  if (!isQuote(text.charCodeAt(at)) || text.charCodeAt(at) === 96) return undefined;
  const place = siteOf(text, name);
  if (!DEFINED.test(place.before)) return undefined;
  const literal = readLiteral(text, at, Math.min(text.length, at + MAX_VALUE));
  return literal && makePair(text, languageId, name, { span: literal, quoted: true }, "assign", place);
}

/** `<password>v</password>`. */
export function element(text: string, languageId: string, name: Name): LocalPair | undefined {
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  const open = /<(?:[\w-]+:)?$/.exec(before);
  if (!open) return undefined;
  const found = readElement(text, name.start - open[0].length, Math.min(text.length, name.end + MAX_VALUE));
  return (
    found?.text && makePair(text, languageId, name, { span: found.text, quoted: false }, "element", siteOf(text, name))
  );
}

const NAMED = /(?:^|[\s{,<"'(])(?:name|key|Name|Key|property|parameterKey|ParameterKey|variable)["']?\s*[:=]\s*["']?$/;
const VALUE =
  /["']?[\s,]*(?:\/?>\s*<)?(?:-\s+)?["']?(?:value|Value|val|default|parameterValue|ParameterValue)["']?\s*[:=>]\s*/y;

/** Members between the two: `"key": "X", "type": "t", "value": "v"`. */
const FAR_VALUE = /["'],[^{}<>]{0,120}?["']value["']\s*:\s*/y;
/** `variable "x" { default = "v" }`. */
const DEFAULT = /"\s*\{[^}]{0,240}?\bdefault\s*=\s*/y;

/** A colon or equals sign stands before the name, a quote and spaces aside. */
function followsSign(text: string, start: number): boolean {
  let at = start - 1;
  if (isQuote(text.charCodeAt(at))) at -= 1;
  while (at > 0 && start - at < 20 && isSpace(text.charCodeAt(at))) at -= 1;
  const code = text.charCodeAt(at);
  return code === 58 || code === 61;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the value of a named entry begins, or -1. */
function entryValue(text: string, name: Name, before: string): number {
  if (/\bvariable\s+"$/.test(before)) return match(DEFAULT, text, name.end);
  if (!followsSign(text, name.start) || !NAMED.test(before)) return -1;
  const near = match(VALUE, text, name.end);
  return near >= 0 ? near : match(FAR_VALUE, text, name.end);
}

/** `name: DB_PASSWORD` with `value: v` behind it; `<add key="Password" value="v"/>`. */
export function sibling(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (!followsSign(text, name.start) && text.charCodeAt(name.start - 1) !== 34) return undefined;
  const place = siteOf(text, name);
  const at = entryValue(text, name, place.before);
  if (at < 0) return undefined;
  const limit = Math.min(text.length, at + MAX_VALUE);
  const value = readValue(text, at, limit, "colon", { ...place, lineFirst: !place.inFlow }, 0);
  return value && makePair(text, languageId, name, value, place.before.includes("<") ? "element" : "colon", place);
}

/** `<property name="x.password">v</property>`. */
export function attributeText(text: string, languageId: string, name: Name): LocalPair | undefined {
  const place = siteOf(text, name);
  if (!name.quoted || !place.before.includes("<") || !NAMED.test(place.before)) return undefined;
  const start = text.indexOf(">", name.end) + 1;
  let end = start;
  while (end < text.length && end - start < 400 && text.charCodeAt(end) !== 60) end += 1;
  if (start - name.end > 12 || !text.startsWith("</", end)) return undefined;
  const value = text.slice(start, end).trim();
  if (value === "") return undefined;
  const at = text.indexOf(value, start);
  return makePair(
    text,
    languageId,
    name,
    { span: { start: at, end: at + value.length }, quoted: false },
    "element",
    place,
  );
}

const WHOLE_DIRECTIVES: ReadonlySet<string> = new Set(["requirepass", "masterauth", "storePassword", "keyPassword"]);

const SEPARATE = /^[ \t]*(?:ENV|ARG|setx)[ \t]+$/;

/** `ENV NAME v`. */
export function directive(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || !isSpace(text.charCodeAt(name.end))) return undefined;
  const whole = WHOLE_DIRECTIVES.has(text.slice(name.start, name.end));
  if (!whole && !"VGx".includes(text.charAt(name.start - 2))) return undefined;
  const place = siteOf(text, name);
  if (whole ? !place.lineFirst : !SEPARATE.test(place.before)) return undefined;
  const value = readFlagValue(text, name.end, Math.min(text.length, name.end + MAX_VALUE));
  return value && makePair(text, languageId, name, value, "directive", place);
}
