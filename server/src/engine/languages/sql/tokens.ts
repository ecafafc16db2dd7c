/** SQL text -> tokens, for any dialect and for broken text: what it does not know is punctuation. Comments are left out. */
import type { Comment } from "../../model/code/codeModel.ts";

export interface SqlToken {
  readonly kind: "word" | "quoted" | "string" | "number" | "parameter" | "hole" | "punctuation";
  /** Words in upper case; quoted names without their quotes; punctuation as written. */
  readonly text: string;
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
}

/** Stands where the code puts something into the text that is not known here. */
export const holeMark = "\u0000";

const patterns: readonly (readonly [SqlToken["kind"] | "skip", RegExp])[] = [
  ["skip", /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["hole", /\u0000+|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/y],
  ["string", /\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|[eEnNbBxX]?'(?:[^'\\]|''|\\[\s\S])*(?:'|$)/y],
  ["quoted", /"(?:[^"]|"")*(?:"|$)|`[^`]*(?:`|$)|\[[A-Za-z_][^\]\n]*\]/y],
  ["parameter", /\$\d+|:[A-Za-z_]\w*|@+\w+|\?|%\(\w+\)s|%s/y],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ["word", /[\p{L}_][\p{L}\p{N}_$#]*/uy],
  ["punctuation", /::|<>|!=|<=|>=|\|\||->>?|[\s\S]/y],
];

/** Longer texts are dumps and generated data: their statements are not read. */
const maxLength = 400_000;

export function sqlTokens(text: string, offset: number): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (const { kind, raw, at } of lex(text)) {
    if (kind === "skip") continue;
    tokens.push({ kind, text: textOf(kind, raw), start: offset + at, end: offset + at + raw.length });
  }
  return tokens;
}

export function sqlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  for (const { kind, raw, at } of lex(text)) {
    if (kind !== "skip" || !/^(?:--|\/\*)/.test(raw)) continue;
    const inner = raw.replace(/^(?:--+|\/\*+)|\*+\/$/g, "").trim();
    comments.push({ span: { start: at, end: at + raw.length }, text: inner });
  }
  return comments;
}

interface Lexeme {
  readonly kind: SqlToken["kind"] | "skip";
  readonly raw: string;
  readonly at: number;
}

function* lex(text: string): Iterable<Lexeme> {
  const end = Math.min(text.length, maxLength);
  for (let at = 0; at < end; ) {
    const [kind, raw] = nextToken(text, at);
    yield { kind, raw, at };
    at += raw.length;
  }
}

function nextToken(text: string, at: number): readonly [SqlToken["kind"] | "skip", string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const raw = pattern.exec(text)?.[0];
    if (raw) return [kind, raw];
  }
  return ["punctuation", text.charAt(at)];
}

function textOf(kind: SqlToken["kind"], raw: string): string {
  if (kind === "word") return raw.toUpperCase();
  if (kind === "quoted") return raw.slice(1, raw.length > 1 ? -1 : undefined);
  return raw;
}
