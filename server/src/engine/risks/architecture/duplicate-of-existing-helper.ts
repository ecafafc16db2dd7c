/** A function whose body stands in the same file already, word for word. Other files need the workspace. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import { type CodeNode, partSpan } from "../../model/code/node.ts";
import { isInside } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/duplicate-of-existing-helper.ts";

export default defineRisk<"same">({
  meta: {
    id: "duplicate-of-existing-helper",
    family: "architecture",
    title: "Function exists already",
    severity: "info",
    languages: ["python", "ecmascript"],
    messages: {
      same: {
        what: "{name} does what {other} in line {line} does, statement for statement.",
        why: "The next fix goes into one of the two: the other keeps the mistake, and callers get different answers depending on which they found first.",
        next: "Call {other}, or give the shared part a name of its own.",
      },
    },
  },
  detect: { document: (_, review) => duplicates(review) },
  examples: { flags, accepts },
});

/** Shorter bodies are alike by chance. */
const minimumStatements = 4;

function* duplicates(review: Review): Iterable<Report<"same">> {
  const known = new Map<string, FunctionNode>();
  for (const fn of review.model.all("function")) {
    if (!fn.body || countStatements(fn.body) < minimumStatements) continue;
    const key = bodyKey(fn, review);
    const first = known.get(key);
    if (!first) known.set(key, fn);
    // What lies in a duplicate is a duplicate with it.
    else if (!isInside(fn, first)) yield reportOf(fn, first, review);
  }
}

function reportOf(fn: FunctionNode, first: FunctionNode, review: Review): Report<"same"> {
  const line = review.document.lines.lineAt(first.unit.start + first.from) + 1;
  const values = { name: fn.name || "This function", other: first.name || "the function", line };
  return { message: "same", at: fn.name === "" ? fn : partSpan(fn, fn.nameSpan), values };
}

/** The text of the body with its own names numbered in their order: another name for a parameter changes nothing. */
function bodyKey(fn: FunctionNode, review: Review): string {
  const { body } = fn;
  if (!body) return "";
  const own = new Map(fn.parameters.map(({ name }, index) => [name, `$${index}`]));
  forEachAssigned(body, (name) => {
    if (!own.has(name)) own.set(name, `$${own.size}`);
  });
  const text = review.textOf(body).replace(/(?<![.\w$])[A-Za-z_]\w*/g, (name) => own.get(name) ?? name);
  return `${fn.parameters.length}|${text.replace(/\s+/g, " ")}`;
}

function forEachAssigned(node: CodeNode, visit: (name: string) => void): void {
  if (node.kind === "assign" && node.declares !== undefined && node.target.kind === "name") visit(node.target.name);
  forEachChild(node, (child) => forEachAssigned(child, visit));
}

function countStatements(node: CodeNode): number {
  let count = 0;
  forEachChild(node, (child) => {
    count += (node.kind === "block" && child.kind !== "string" ? 1 : 0) + countStatements(child);
  });
  return count;
}
