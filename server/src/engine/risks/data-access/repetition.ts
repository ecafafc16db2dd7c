/** What runs a call again and again: a loop, or a callback of map, forEach and the like. Batches, retries and pages excluded. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, enclosingLoop, type Repetition } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";

export interface Around {
  readonly iterable: Expression;
  readonly loop: CodeNode;
  readonly parallel: boolean;
}

/** Undefined when nothing repeats the call, or when it is repeated on purpose. */
export function repetitionOf(call: Call, review: Review): Around | undefined {
  const around = findRepetition(call, review);
  return around && !isDeliberate(call, around.iterable, review) ? around : undefined;
}

function findRepetition(call: Call, review: Review): Around | undefined {
  const loop = enclosingLoop(call);
  if (loop) return loopAround(loop);
  const around = enclosingFunction(call);
  const iterating = around?.parent?.kind === "call" ? around.parent : undefined;
  if (iterating?.callee.kind !== "member" || !iteratingMethods.has(iterating.callee.property)) return undefined;
  const outer = ancestorOf(iterating, "call");
  const parallel = outer !== undefined && review.hasRole(outer, "concurrency.gather");
  return { iterable: iterating.callee.object, loop: iterating, parallel };
}

const iteratingMethods = new Set(["map", "forEach", "filter", "flatMap", "some", "every", "find", "reduce"]);

/** A counting loop or `while` is paging or a retry until something says otherwise. */
function loopAround(loop: Repetition): Around | undefined {
  if (loop.kind === "loop" && loop.iterable === undefined) return readingRows(loop) ?? countingOver(loop);
  const iterable = loop.kind === "loop" ? loop.iterable : loop.clauses.at(-1)?.iterable;
  return iterable ? { iterable, loop, parallel: false } : undefined;
}

/** `for rows.Next()`, `while (rs.next())`: once per row of the result. */
function readingRows(loop: Repetition & { kind: "loop" }): Around | undefined {
  const { test } = loop;
  if (test?.kind !== "call" || test.args.length > 0 || test.callee.kind !== "member") return undefined;
  return /^(?:Next|next)$/.test(test.callee.property)
    ? { iterable: test.callee.object, loop, parallel: false }
    : undefined;
}

/** `for (let i = 0; i < items.length; i++)`, `i < len(items)`, `i < items.size()`: once per element after all. */
function countingOver(loop: Repetition & { kind: "loop" }): Around | undefined {
  const test = loop.test;
  if (test?.kind !== "binary" || !/^<=?$/.test(test.operator)) return undefined;
  const { right } = test;
  if (right.kind === "member" && right.property === "length") return { iterable: right.object, loop, parallel: false };
  if (right.kind !== "call") return undefined;
  const collection =
    right.callee.kind === "name" && right.callee.name === "len"
      ? right.args[0]?.value
      : right.callee.kind === "member" && right.callee.property === "size"
        ? right.callee.object
        : undefined;
  return collection && isStepOne(loop) ? { iterable: collection, loop, parallel: false } : undefined;
}

const isStepOne = (loop: Repetition & { kind: "loop" }): boolean =>
  loop.update === undefined ||
  loop.update.kind === "unary" ||
  (loop.update.kind === "assign" && loop.update.value?.kind === "number" && loop.update.value.value === 1);

/** Batches, retries, small literal lists. */
function isDeliberate(call: Call, iterable: Expression, review: Review): boolean {
  if (iterable.kind === "list" && iterable.elements.length <= 5) return true;
  return isBatch(iterable, review) || isAttempts(iterable) || takesBatch(call, review);
}

const batchNames = /(?:chunk|batch|page|slice|partition|window|group)/i;

function isBatch(iterable: Expression, review: Review): boolean {
  if (iterable.kind === "call") return batchNames.test(review.textOf(iterable.callee)) || isStepRange(iterable);
  const name = iterable.kind === "name" ? iterable.name : iterable.kind === "member" ? iterable.property : "";
  return /(?:chunks|batches|pages|slices|windows|shards|tables|migrations|statements|queries)$/i.test(name);
}

/** range(0, len(ids), 500) */
const isStepRange = (call: Call): boolean =>
  call.callee.kind === "name" && call.callee.name === "range" && call.args.length === 3;

const isAttempts = (iterable: Expression): boolean =>
  iterable.kind === "number" ||
  (iterable.kind === "call" &&
    iterable.callee.kind === "name" &&
    iterable.callee.name === "range" &&
    iterable.args.length === 1 &&
    iterable.args[0]?.value.kind !== "call");

/** The query's own condition takes a collection: each turn handles many. */
const takesBatch = (call: Call, review: Review): boolean =>
  /\bin_\(|\bin:\s|\$in\b|__in=|= ANY\(|\bWHERE\b[^"']*\bIN\s*\(/i.test(review.textOf(call));

export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
};
