/**
 * `plumbline-ignore <rule>[, <rule>]: reason [until 2027-01-31]` in a comment silences the rules on its own line and on
 * the next one. Without a reason, or after its date, it silences nothing and is itself named in the notes.
 */
import type { SourceDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";

export interface IgnoreDirective {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Milliseconds since the epoch, end of that day in UTC. */
  readonly until?: number;
  /** Zero-based line it stands on. */
  readonly line: number;
  readonly span: Span;
}

const word = "plumbline-ignore";
// Bounded pieces: a line is looked at once, from the word on.
const shape = /^plumbline-ignore\s+([a-z0-9*,\- ]{1,200}?)\s*(?::\s*(.{0,400}))?$/;
const untilDate = /\buntil\s+(\d{4}-\d{2}-\d{2})\s*$/;

export function readDirectives(document: SourceDocument): IgnoreDirective[] {
  const { text, lines } = document;
  const found: IgnoreDirective[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const line = lines.lineAt(at);
    const end = Math.min(lines.lineStart(line + 1), at + 700);
    const content = text
      .slice(at, end)
      .replace(/(?:\*\/|-->|\]\])?\s*$/, "")
      .trimEnd();
    const match = shape.exec(content);
    if (!match) continue;
    const tail = (match[2] ?? "").trim();
    const date = untilDate.exec(tail)?.[1];
    const until = date === undefined ? undefined : Date.parse(`${date}T23:59:59Z`);
    found.push({
      rules: (match[1] ?? "").split(/[\s,]+/).filter((rule) => rule !== ""),
      reason: tail.replace(untilDate, "").trim(),
      line,
      span: { start: at, end: at + content.length },
      ...(until === undefined || Number.isNaN(until) ? {} : { until }),
    });
  }
  return found;
}

export const isInForce = (directive: IgnoreDirective, now: number): boolean =>
  directive.reason.length >= 3 && (directive.until === undefined || now <= directive.until);

/** True when a directive in force speaks of the rule (or its family, or *) for a span that starts on its line or the next. */
export function isIgnored(
  directives: readonly IgnoreDirective[],
  rule: { readonly id: string; readonly family: string },
  line: number,
  now: number,
): boolean {
  return directives.some(
    (directive) =>
      (directive.line === line || directive.line === line - 1) &&
      isInForce(directive, now) &&
      directive.rules.some((name) => name === rule.id || name === rule.family || name === "*"),
  );
}
