/** SQL in strings of the code: which strings hold it, and which call runs it. Offsets are those of the document. */
import type { CodeModel } from "../../model/code/codeModel.ts";
import type { Binary, Call, Expression, StringLiteral } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { isDiscarded, lastName } from "../../model/code/position.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { readStatements } from "./readStatements.ts";
import type { SqlStatement } from "./statement.ts";
import { holeMark } from "./tokens.ts";

export interface EmbeddedSql {
  readonly all: readonly SqlStatement[];
  /** Statements of the text a call is given: written there, or in a variable that is assigned once. */
  in(call: Call): readonly SqlStatement[];
}

const shape =
  /^[\s(]*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*(?:select\b[\s\S]+?\bfrom\b|insert\s+(?:ignore\s+|or\s+\w+\s+)?into\b|update\s+\S+\s+(?:(?:as\s+)?\w+\s+)?set\b|delete\s+from\b|with\s+(?:recursive\s+)?\w+\s*(?:\([^)]*\)\s*)?as\s+(?:not\s+)?(?:materialized\s*)?\(|create\s+(?:\w+\s+){0,3}(?:table|index|view)\b|alter\s+table\b|drop\s+(?:table|index|column|view)\b|truncate\s+(?:table\s+)?\w+|merge\s+into\b|begin\s*;?\s*(?:transaction\s*;?\s*)?$|start\s+transaction)/i;
const upperVerb = /^[\s(]*(?:--[^\n]*\n\s*)*(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER|DROP|TRUNCATE|MERGE)\b/;

/** A look at the first characters, quotes and prefixes included: most strings are no SQL and cost no more than this. */
const opening =
  /^[\w$@]{0,4}["'`(\s]*(?:select|insert|update|delete|with|create|alter|drop|truncate|merge|begin|start|--|\/\*)/i;
/** Text in a deeply indented block starts far behind its quotes. */
const openingLength = 160;

export function readEmbedded(text: string, model: CodeModel, resolver: Resolver): EmbeddedSql {
  const byNode = new Map<CodeNode, readonly SqlStatement[]>();
  for (const literal of model.all("string")) {
    const whole = wholeOf(literal);
    if (byNode.has(whole)) continue;
    byNode.set(whole, []);
    const { start } = spanOf(whole);
    if (!opening.test(text.slice(start, start + openingLength))) continue;
    const source = contentOf(whole, text);
    if (!shape.test(source) || isDiscarded(whole)) continue;
    if (!upperVerb.test(source) && !isRun(whole, resolver)) continue;
    byNode.set(whole, readStatements(source, spanOf(whole).start, whole));
  }
  const ofExpression = (expression: Expression, depth = 0): readonly SqlStatement[] => {
    const own = byNode.get(
      expression.kind === "string" || expression.kind === "binary" ? wholeOf(expression) : expression,
    );
    if (own && own.length > 0) return own;
    if (depth > 4) return [];
    if (expression.kind === "name") {
      const found = resolver.bindings.lookup(expression.name, expression);
      return found.length === 1 && found[0]?.kind === "value" ? ofExpression(found[0].value, depth + 1) : [];
    }
    if (expression.kind === "map") {
      const entry = expression.entries.find(({ name }) => name === "text" || name === "sql");
      return entry ? ofExpression(entry.value, depth + 1) : [];
    }
    if (expression.kind === "call") {
      const inner = expression.callee.kind === "member" ? [expression.callee.object] : [];
      for (const part of [...expression.args.slice(0, 1).map(({ value }) => value), ...inner]) {
        const found =
          part.kind === "string" || part.kind === "binary" || part.kind === "name" ? ofExpression(part, depth + 1) : [];
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  return {
    all: [...byNode.values()].flat(),
    in: (call) => {
      for (const { value } of call.args.slice(0, 3)) {
        const found = ofExpression(value);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** The concatenation a string is part of. */
function wholeOf(literal: StringLiteral | Binary): Expression {
  let whole: Expression = literal;
  while (whole.parent?.kind === "binary" && whole.parent.operator === "+") whole = whole.parent;
  return whole;
}

/** The text of the strings at their places; quotes are blank, what is put in from outside is a hole. */
function contentOf(whole: Expression, text: string): string {
  const span = spanOf(whole);
  const units = Array.from({ length: span.end - span.start }, () => " ");
  const fill = (from: number, to: number, unit: (at: number) => string) => {
    for (let at = Math.max(from, span.start); at < Math.min(to, span.end); at++) units[at - span.start] = unit(at);
  };
  const write = (part: Expression): void => {
    const here = spanOf(part);
    if (part.kind === "binary" && part.operator === "+") {
      write(part.left);
      write(part.right);
    } else if (part.kind === "string") {
      const from = part.unit.start + part.content.from;
      const to = part.unit.start + part.content.to;
      const raw = unescaped(text.slice(from, to), part.prefix);
      fill(from, to, (at) => raw.charAt(at - from));
      for (const inner of part.parts) {
        if (typeof inner === "string") continue;
        const hole = spanOf(inner);
        const before = text.charAt(hole.start - 2) === "$" ? 2 : 1;
        fill(hole.start - before, closing(text, hole.end) + 1, () => holeMark);
      }
    } else fill(here.start, here.end, () => holeMark);
  };
  write(whole);
  return units.join("");
}

/** The brace that ends an interpolation, behind a format such as `:.2f`. */
const closing = (text: string, from: number): number => {
  const at = text.indexOf("}", from);
  return at < 0 || at - from > 40 ? from : at;
};

/** Escapes of line ends and quotes become blanks of the same length; so do the quotes between two joined literals. */
const unescaped = (raw: string, prefix: string): string =>
  (prefix.includes("r") ? raw : raw.replace(/\\[ntr\n]/g, "  ").replace(/\\(["'`])/g, " $1")).replace(
    /(["'])(?:\s*\n\s*|[ \t]+)[fFrRbB]{0,2}\1/g,
    (whole) => (whole.includes("\n") || prefix !== "`" ? " ".repeat(whole.length) : whole),
  );

/** The text is handed to a call that runs statements, tagged as SQL, or kept under a name that says so. */
function isRun(whole: Expression, resolver: Resolver): boolean {
  let current: CodeNode | undefined = whole.parent;
  for (let steps = 0; current && steps < 4; steps++) {
    if (current.kind === "call") {
      const roles = resolver.fact(current)?.roles;
      if (roles?.includes("db.execute")) return true;
      if (/^(?:sql|text|query|execute|prepare|raw|exec)$/i.test(lastName(current) ?? "")) return true;
    }
    if (current.kind === "assign") {
      return current.target.kind === "name" && /sql|query|stmt|statement/i.test(current.target.name);
    }
    if (current.kind === "block" || current.kind === "function") return false;
    current = current.parent;
  }
  return false;
}
