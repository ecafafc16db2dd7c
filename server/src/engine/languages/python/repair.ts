/**
 * What broken Python lacks: quotes and brackets that nothing closes, or that nothing opened because the fragment starts
 * in the middle of a call; a colon; the statement that an `else` or `except` belongs to; the function of a decorator.
 * Indentation needs no repair: the grammar takes any.
 */
import type { Insertion } from "../repair.ts";
import { LineScanner, type LogicalLine, maxInsertions } from "./lineScanner.ts";

export function repairPython(text: string): readonly Insertion[] {
  const scanner = new LineScanner(text);
  const lines = scanner.scan();
  const all = [...scanner.insertions, ...headers(lines), ...orphans(lines), ...decorators(lines), ...unfinished(lines)];
  return all.length <= maxInsertions ? all : [];
}

const headerWords = /^(?:def|class|if|elif|else|for|while|try|except|finally|with|async)$/;

/** `def f(x)` and an indented line: the colon is missing. */
function headers(lines: readonly LogicalLine[]): Insertion[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const lacks = headerWords.test(line.word) && !line.hasColon && next !== undefined && next.indent > line.indent;
    return lacks ? [{ at: line.end, text: ":" }] : [];
  });
}

/** Which statements a clause may follow at its own indentation, and what stands in where there is none. */
const clauses: Readonly<Record<string, { readonly after: RegExp; readonly head: string }>> = {
  elif: { after: /^(?:if|elif)$/, head: "if _: pass" },
  else: { after: /^(?:if|elif|for|while|except|async)$/, head: "if _: pass" },
  except: { after: /^(?:try|except)$/, head: "try: pass" },
  finally: { after: /^(?:try|except|else)$/, head: "try: pass" },
};

function orphans(lines: readonly LogicalLine[]): Insertion[] {
  const found: Insertion[] = [];
  const open: LogicalLine[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.indent ?? -1) > line.indent) open.pop();
    const sibling = open.at(-1)?.indent === line.indent ? open.pop() : undefined;
    const clause = clauses[line.word];
    if (clause && !clause.after.test(sibling?.word ?? "")) {
      found.push({ at: line.start, text: `${clause.head}\n${" ".repeat(line.indent)}` });
    }
    open.push(line);
  }
  return found;
}

function decorators(lines: readonly LogicalLine[]): Insertion[] {
  return lines.flatMap((line, index) => {
    if (line.word !== "@" || /^(?:@|def|class|async)$/.test(lines[index + 1]?.word ?? "")) return [];
    return [{ at: line.end, text: `\n${" ".repeat(line.indent)}def _(): pass` }];
  });
}

/** `x =`, `client.`: a name stands in for what was not written yet. */
const unfinished = (lines: readonly LogicalLine[]): Insertion[] =>
  lines.filter((line) => /[=.+*/%&|^~<>-]$/.test(line.tail)).map((line) => ({ at: line.end, text: " _" }));
