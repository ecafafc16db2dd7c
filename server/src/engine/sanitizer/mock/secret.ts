/**
 * Keys, tokens and passwords: prefix, length, alphabet and separators kept, the word EXAMPLE inside, by which a person and our
 * own review know that nothing leaked.
 */

import { mockJwt } from "./jwt.ts";
import type { MockMaker, MockRequest } from "./maker.ts";
import { mockPem } from "./pem.ts";
import { piecesOf } from "./pieces.ts";
import type { KeyedRandom } from "./random.ts";
import { hexLike } from "./shape.ts";

/** What vendors begin their keys with: letters and separators ("ghp_", "sk_live_", "xoxb-", "glpat-"), or a fixed word. */
const PREFIX =
  /^(?:(?:[a-z]{2,8}_)+(?:live|test|prod)?_?(?=[A-Za-z0-9]{12})|[a-z]{2,6}-(?:[a-z]{2,5}-)*(?=[A-Za-z0-9_-]{12})|(?:AC|SK|PK|MG)(?=[0-9a-f]{32}$)|AKIA|ASIA|AIza|SG\.|ya29\.|EAA[A-Z]?|hvs\.|dop_v1_|SharedAccessKey=)/;
/** Chosen by people or without a format: nothing at their beginning is a prefix. */
const FREE: ReadonlySet<string> = new Set(["password", "secret", "session-cookie", "password-hash"]);
const MARK = "EXAMPLE";
const HEX_MARK = "deadbeefcafe";
/** A marked run needs room beside the mark, so that two keys get two mocks. */
const ROOM = 4;

export function mockSecret(value: string, type: string, random: KeyedRandom): string {
  const prefix = FREE.has(type) ? "" : (PREFIX.exec(value)?.[0] ?? "");
  const body = value.slice(prefix.length);
  if (/^[0-9a-f-]{24,}$|^[0-9A-F-]{24,}$/.test(body) && /\d/.test(body)) return prefix + markHex(hexLike(body, random));
  return prefix + mark(scramble(body, random), type);
}

function scramble(body: string, random: KeyedRandom): string {
  const hex = /^[0-9a-f]{16,}(?=-[a-z]{2}\d+$)/.exec(body)?.[0];
  if (hex !== undefined) return markHex(hexLike(hex, random)) + body.slice(hex.length);
  return piecesOf(body)
    .map(({ text, kind }) => (kind === "fixed" ? text : [...text].map((char) => likeChar(char, random)).join("")))
    .join("");
}

function likeChar(char: string, random: KeyedRandom): string {
  if (/\d/.test(char)) return random.digits(1);
  return char === char.toLowerCase() ? random.letter("bcdfghjkmnpqrstvwxyz") : random.letter("BCDFGHJKMNPQRSTVWXYZ");
}

/** Writes the mark into the longest run of letters and digits. */
function mark(body: string, type: string): string {
  const runs = piecesRuns(body).sort((a, b) => b.text.length - a.text.length);
  const longest = runs[0];
  const total = body.replace(/[^A-Za-z0-9]/g, "").length;
  if (!longest || longest.text.length < MARK.length || total < MARK.length + ROOM) return body;
  const word = /[A-Z]/.test(longest.text) || !/[a-z]/.test(longest.text) ? MARK : MARK.toLowerCase();
  if (!/[A-Za-z]/.test(longest.text)) return body;
  const atEnd = /aws/.test(type);
  const start =
    longest.start + (atEnd ? longest.text.length - word.length : Math.min(2, longest.text.length - word.length));
  const marked = body.slice(0, start) + word + body.slice(start + word.length);
  return word === MARK ? marked : bounded(marked, start, word.length);
}

/** In lower case only digits around it make the mark stand out. */
function bounded(body: string, start: number, length: number): string {
  const digit = (at: number): boolean => at >= 0 && at < body.length && /[a-z0-9]/.test(body.charAt(at));
  const before = digit(start - 1) ? `${body.slice(0, start - 1)}0` : body.slice(0, start);
  const end = start + length;
  const after = digit(end) ? `0${body.slice(end + 1)}` : body.slice(end);
  return before + body.slice(start, end) + after;
}

/** Runs of letters and digits outside escapes. */
function piecesRuns(body: string): { text: string; start: number }[] {
  const runs: { text: string; start: number }[] = [];
  let at = 0;
  let open = false;
  for (const { text, kind } of piecesOf(body)) {
    const last = runs.at(-1);
    if (kind === "fixed" || !/^[A-Za-z0-9]+$/.test(text)) open = false;
    else if (open && last) last.text += text;
    else {
      runs.push({ text, start: at });
      open = true;
    }
    at += text.length;
  }
  return runs;
}

function markHex(value: string): string {
  const upper = /[A-F]/.test(value);
  let at = 0;
  return [...value]
    .map((char) => (char === "-" || at >= HEX_MARK.length ? char : HEX_MARK.charAt(at++)))
    .join("")
    .replace(/^.*$/s, (text) => (upper ? text.toUpperCase() : text));
}

export const secrets: MockMaker = {
  types: [],
  make: ({ value, type, random }: MockRequest) =>
    mockPem(value, random) ?? mockJwt(value, random) ?? mockUrl(value, type, random) ?? mockSecret(value, type, random),
};

/** A secret that is a URL (webhooks): scheme, host and plain words of the path stay. */
function mockUrl(value: string, type: string, random: KeyedRandom): string | undefined {
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/?#\s]+)(.*)$/is.exec(value);
  if (!match) return undefined;
  const [, origin = "", path = ""] = match;
  const mocked = path.replace(/[A-Za-z0-9_-]+/g, (part) =>
    /^(?:[a-z]{1,14}|v\d)$/.test(part) ? part : mockSecret(part, type, random),
  );
  return mocked === path ? undefined : origin + mocked;
}
