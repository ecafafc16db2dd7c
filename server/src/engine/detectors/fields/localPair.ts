/** The value a name governs, found from a keyword inside the name: one small look instead of an index of the whole text. */
import type { Span } from "../../model/span.ts";
import { readFlagValue, readValue } from "./assignment.ts";
import { isNewline, isSpace, isWordChar, skipSpaces } from "./chars.ts";
import { readElement } from "./elements.ts";
import type { FieldFormat } from "./field.ts";
import { isCodeLanguage, type PairSite, pairFormat } from "./formatName.ts";
import { opensLiteral, readLiteral } from "./literal.ts";
import { readOperator } from "./operator.ts";

export interface LocalPair {
  readonly name: Span;
  readonly value: Span;
  readonly quoted: boolean;
  readonly format: FieldFormat;
}

const MAX_NAME = 100;
const MAX_VALUE = 6_000;
const LOOK_BACK = 160;

interface Name extends Span {
  readonly quoted: boolean;
  /** Behind the name, its closing quote and the brackets of an index. */
  readonly after: number;
}

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

function readName(text: string, hit: Span): Name | undefined {
  let start = hit.start;
  while (start > 0 && hit.start - start < MAX_NAME && isWordChar(text.charCodeAt(start - 1))) start -= 1;
  let end = hit.end;
  while (end < text.length && end - hit.end < MAX_NAME && isWordChar(text.charCodeAt(end))) end += 1;
  if (end - start > MAX_NAME) return undefined;
  // An escape before the name ("\npassword") is not part of it.
  if (start > 0 && text.charCodeAt(start - 1) === 92 && "nrt".includes(text.charAt(start)) && hit.start > start)
    start += 1;
  const escaped = text.charCodeAt(end) === 92 && isQuote(text.charCodeAt(end + 1));
  const quoted = escaped || isQuote(text.charCodeAt(end));
  return { start, end, quoted, after: end + (escaped ? 2 : quoted ? 1 : 0) };
}

/** `var token string = "v"`: Go puts the type behind the name. */
const TYPE = /(?:string|\[\]byte)\s{1,4}(?==)/y;

/** Behind a name may stand: ] ) ? ! and bold marks, and spaces. */
function behindName(text: string, name: Name): number {
  let at = name.after;
  const stop = Math.min(text.length, at + 40);
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (code === 93 || code === 42 || isSpace(code) || (code === 41 && !name.quoted)) at += 1;
    else if ((code === 33 || code === 63) && text.charCodeAt(at + 1) === 58) at += 1;
    else break;
  }
  TYPE.lastIndex = at;
  return TYPE.test(text) ? TYPE.lastIndex : at;
}

const FIRST = /^[ \t]*(?:[-+>#*]+[ \t]*|\/\/+[ \t]*)*(?:(?:export|set|setx|SET|ENV|ARG|env)[ \t]+)?["'`]?$/;

/** The site of a name: what stands before it on its line. */
function siteOf(text: string, name: Name): { lineFirst: boolean; inFlow: boolean; inQuery: boolean; before: string } {
  const window = text.slice(Math.max(0, name.start - LOOK_BACK), name.start);
  const before = window.slice(Math.max(window.lastIndexOf("\n"), window.lastIndexOf("\r")) + 1);
  const last = before.at(-1) ?? "";
  return {
    before,
    lineFirst: FIRST.test(before),
    inFlow: hasOpenBracket(before),
    inQuery: last === "?" || last === "&" || last === "#",
  };
}

function hasOpenBracket(before: string): boolean {
  let depth = 0;
  for (const char of before) {
    if (char === "{" || char === "(" || char === "[") depth += 1;
    else if (char === "}" || char === ")" || char === "]") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

type Place = ReturnType<typeof siteOf>;

function pair(
  text: string,
  languageId: string,
  name: Name,
  value: { span: Span; quoted: boolean },
  how: PairSite["how"],
  place: Place,
): LocalPair {
  const format = pairFormat(languageId, text, {
    how,
    nameStart: name.start,
    nameEnd: name.end,
    nameQuoted: name.quoted,
    valueStart: value.span.start,
    valueEnd: value.span.end,
    valueQuoted: value.quoted,
    lineFirst: place.lineFirst && !place.inFlow,
  });
  return { name: { start: name.start, end: name.end }, value: value.span, quoted: value.quoted, format };
}

const LABEL = /(?:^|[^\p{L}\p{N}_-])((?:\p{L}[\p{L}\p{N}-]* ){1,2})$/u;

/** `Cache key: v`: in running text and settings the words before belong to the name. */
function labelled(text: string, languageId: string, name: Name, before: string): Name {
  if (name.quoted || isCodeLanguage(languageId) || text.charCodeAt(name.start) === 45) return name;
  const words = LABEL.exec(before)?.[1];
  return words === undefined ? name : { ...name, start: name.start - words.length };
}

function assigned(text: string, languageId: string, name: Name, at: number): LocalPair | undefined {
  const operator = readOperator(text, at);
  if (!operator) return undefined;
  const limit = Math.min(text.length, at + MAX_VALUE);
  const place = siteOf(text, name);
  const named = operator.kind === "colon" ? labelled(text, languageId, name, place.before) : name;
  const indent = place.before.length - place.before.trimStart().length;
  const value = readValue(text, operator.end, limit, operator.kind, place, indent);
  return (
    value &&
    pair(text, languageId, named, value, place.inQuery && operator.kind === "assign" ? "query" : operator.kind, place)
  );
}

/** `f("name", "value")`, `["--name", "value"]`. */
function argument(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (!name.quoted || text.charCodeAt(skipSpaces(text, name.after, text.length)) !== 44) return undefined;
  let at = skipSpaces(text, name.after, text.length) + 1;
  const stop = Math.min(text.length, at + 60);
  while (at < stop && (isSpace(text.charCodeAt(at)) || isNewline(text.charCodeAt(at)))) at += 1;
  const place = siteOf(text, name);
  const flag = text.charCodeAt(name.start) === 45;
  if (!flag && !/[([]\s*["'`]$/.test(place.before)) return undefined;
  if (!isQuote(text.charCodeAt(at)) || !opensLiteral(text, at)) return undefined;
  const literal = readLiteral(text, at, Math.min(text.length, at + MAX_VALUE));
  return literal && pair(text, languageId, name, { span: literal, quoted: true }, flag ? "flag" : "call", place);
}

/** `--password v`. */
function flag(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || text.charCodeAt(name.start) !== 45 || !isSpace(text.charCodeAt(name.end))) return undefined;
  const value = readFlagValue(text, name.end, Math.min(text.length, name.end + MAX_VALUE));
  return value && pair(text, languageId, name, value, "flag", siteOf(text, name));
}

/** `.password("v")`, `setPassword("v")`, `withSecret("v")`: builders and setters. */
function setter(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || text.charCodeAt(name.end) !== 40) return undefined;
  const word = text.slice(name.start, name.end);
  const method = word.slice(word.lastIndexOf(".") + 1);
  const before = text.charAt(name.start - 1);
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
  return pair(text, languageId, named, { span: literal, quoted: true }, "call", siteOf(text, name));
}

/** `<password>v</password>`. */
function element(text: string, languageId: string, name: Name): LocalPair | undefined {
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  const open = /<(?:[\w-]+:)?$/.exec(before);
  if (!open) return undefined;
  const found = readElement(text, name.start - open[0].length, Math.min(text.length, name.end + MAX_VALUE));
  return (
    found?.text && pair(text, languageId, name, { span: found.text, quoted: false }, "element", siteOf(text, name))
  );
}

const NAMED = /(?:^|[\s{,<"'(])(?:name|key|Name|Key|property|parameterKey|ParameterKey|variable)["']?\s*[:=]\s*["']?$/;
const VALUE =
  /["']?[\s,]*(?:\/?>\s*<)?(?:-\s+)?["']?(?:value|Value|val|default|parameterValue|ParameterValue)["']?\s*[:=>]\s*/y;

/** A colon or equals sign stands before the name, a quote and spaces aside. */
function followsSign(text: string, start: number): boolean {
  let at = start - 1;
  if (isQuote(text.charCodeAt(at))) at -= 1;
  while (at > 0 && start - at < 20 && isSpace(text.charCodeAt(at))) at -= 1;
  const code = text.charCodeAt(at);
  return code === 58 || code === 61;
}

/** `name: DB_PASSWORD` with `value: v` behind it; `<add key="Password" value="v"/>`. */
function sibling(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (!followsSign(text, name.start)) return undefined;
  const place = siteOf(text, name);
  if (!NAMED.test(place.before)) return undefined;
  VALUE.lastIndex = name.end;
  const found = VALUE.exec(text);
  if (!found || found[0].length > 120) return undefined;
  const limit = Math.min(text.length, VALUE.lastIndex + MAX_VALUE);
  const value = readValue(text, VALUE.lastIndex, limit, "colon", { ...place, lineFirst: !place.inFlow }, 0);
  return value && pair(text, languageId, name, value, place.before.includes("<") ? "element" : "colon", place);
}

const SEPARATE = /^[ \t]*(?:ENV|ARG|setx)[ \t]+$/;

/** `ENV NAME v`. */
function directive(text: string, languageId: string, name: Name): LocalPair | undefined {
  if (name.quoted || !isSpace(text.charCodeAt(name.end)) || !isSpace(text.charCodeAt(name.start - 1))) return undefined;
  if (!"VGx".includes(text.charAt(name.start - 2))) return undefined;
  const place = siteOf(text, name);
  if (!SEPARATE.test(place.before)) return undefined;
  const value = readFlagValue(text, name.end, Math.min(text.length, name.end + MAX_VALUE));
  return value && pair(text, languageId, name, value, "directive", place);
}

/** The pair whose name holds the hit. Cheap when there is none, which is the usual case. */
export function pairAround(text: string, hit: Span, languageId: string): LocalPair | undefined {
  const name = readName(text, hit);
  if (!name) return undefined;
  const at = behindName(text, name);
  const code = text.charCodeAt(at);
  if (code === 40) return setter(text, languageId, name);
  if (code === 62) return element(text, languageId, name);
  const direct = assigned(text, languageId, name, at);
  if (direct) return direct;
  if (code === 44) return argument(text, languageId, name) ?? sibling(text, languageId, name);
  return flag(text, languageId, name) ?? directive(text, languageId, name) ?? sibling(text, languageId, name);
}
