/** Settings written as words with spaces between: ssh config, netrc, Dockerfile ENV, redis, nginx. */
import type { Span } from "../../model/span.ts";
import { isNewline, skipSpaces } from "./chars.ts";

/** "pair": the word is the name. "named": name and value follow it. "list": name and value alternate to the line's end. */
type Shape = "pair" | "named" | "list";

const DIRECTIVES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["hostname", "pair"],
  ["host", "pair"],
  ["user", "pair"],
  ["identityfile", "pair"],
  ["proxyjump", "pair"],
  ["server_name", "pair"],
  ["requirepass", "pair"],
  ["masterauth", "pair"],
  ["masteruser", "pair"],
  ["account", "pair"],
  ["login", "list"],
  ["password", "list"],
  ["machine", "list"],
  ["env", "named"],
  ["arg", "named"],
  ["setx", "named"],
]);

const LONGEST = 12;

export type DirectiveSink = (name: Span, value: Span) => void;

function wordAt(text: string, from: number, limit: number): Span {
  const start = skipSpaces(text, from, limit);
  let end = start;
  while (end < limit && !isNewline(text.charCodeAt(end)) && skipSpaces(text, end, end + 1) === end) end += 1;
  return { start, end };
}

/** Quotes and the semicolon that ends an nginx directive are not part of the value. */
function bare(text: string, { start, end }: Span): Span {
  const to = text.charCodeAt(end - 1) === 59 ? end - 1 : end;
  const quote = text.charCodeAt(start);
  return (quote === 34 || quote === 39) && to - start > 1 && text.charCodeAt(to - 1) === quote
    ? { start: start + 1, end: to - 1 }
    : { start, end: to };
}

const isOperator = (text: string, at: number): boolean => "=:({".includes(text.charAt(at));

const endsLine = (text: string, at: number, limit: number): boolean => {
  const next = skipSpaces(text, at, limit);
  return next >= limit || isNewline(text.charCodeAt(next)) || text.charCodeAt(next) === 35;
};

/** `word` is the first of its line. Tells the sink what it governs; does nothing when the line has another shape. */
export function readDirective(text: string, word: Span, limit: number, sink: DirectiveSink): void {
  if (word.end - word.start > LONGEST) return;
  const shape = DIRECTIVES.get(text.slice(word.start, word.end).toLowerCase());
  if (!shape) return;
  const first = wordAt(text, word.end, limit);
  if (first.end === first.start || first.start === word.end || isOperator(text, first.start)) return;
  if (shape === "list") {
    readList(text, word, first, limit, sink);
    return;
  }
  if (shape === "pair") {
    if (endsLine(text, first.end, limit)) sink(word, bare(text, first));
    return;
  }
  const second = wordAt(text, first.end, limit);
  if (second.end > second.start && !text.slice(first.start, first.end).includes("=")) sink(first, bare(text, second));
}

function readList(text: string, name: Span, value: Span, limit: number, sink: DirectiveSink): void {
  const found: { name: Span; value: Span }[] = [{ name, value }];
  let at = value.end;
  while (!endsLine(text, at, limit)) {
    const key = wordAt(text, at, limit);
    const item = wordAt(text, key.end, limit);
    if (item.end === item.start || !DIRECTIVES.has(text.slice(key.start, key.end).toLowerCase())) return;
    found.push({ name: key, value: item });
    at = item.end;
  }
  for (const pair of found) sink(pair.name, bare(text, pair.value));
}
