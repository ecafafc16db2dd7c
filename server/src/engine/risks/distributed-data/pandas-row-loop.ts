/** A pandas frame walked row by row in Python. */
import type { Call } from "../../model/code/expressions.ts";
import { enclosingLoop } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/pandas-row-loop.ts";
import { methodOf } from "./frameLineage.ts";

type Said = "rows" | "apply" | "grow";

export default defineRisk({
  meta: {
    id: "pandas-row-loop",
    family: "distributed-data",
    title: "Row by row through a data frame",
    severity: "warning",
    languages: ["python"],
    messages: {
      rows: {
        what: "{call} builds a Series for every row of the frame.",
        why: "A frame works by columns: one row costs microseconds of object building, a million rows minutes, where the same step over whole columns takes milliseconds. Types are lost on the way as well: a row of whole numbers and fractions is all fractions.",
        next: 'Compute with whole columns (`df["a"] * df["b"]`, `np.where`, `merge`); where a loop is needed, use itertuples().',
      },
      apply: {
        what: "apply(axis=1) calls a Python function for every row.",
        why: "It looks vectorised and is a loop that builds a Series per row: on the sample it is instant, on a million rows it takes minutes.",
        next: "Write it with whole columns, `np.where`, `np.select` or `Series.map`.",
      },
      grow: {
        what: "{call} copies the whole frame for every row that is added.",
        why: "A frame has a fixed size: each turn makes a new one and copies all rows so far. Ten thousand rows copy fifty million; the time grows with the square.",
        next: "Collect the rows in a list and make the frame once after the loop.",
      },
    },
  },
  detect: {
    call: (call, review) => rowLoop(call, review) ?? rowApply(call, review) ?? growing(call, review),
  },
  examples,
});

/** Drawing and printing go through rows by nature. */
const drawing = /plt\.|folium|\bax\b|annotate|marker|st\.|print\(/;

function rowLoop(call: Call, review: Review): Report<Said> | undefined {
  if (methodOf(call) !== "iterrows") return undefined;
  const { parent } = call;
  if (parent?.kind === "loop" && parent.iterable === call && drawing.test(review.textOf(parent.body))) return undefined;
  return { message: "rows", at: call, values: { call: "iterrows()" } };
}

function rowApply(call: Call, review: Review): Report<Said> | undefined {
  if (methodOf(call) !== "apply") return undefined;
  const axis = review.option(call, "axis");
  const value = axis && review.constant(axis);
  if (value !== 1 && value !== "columns") return undefined;
  return { message: "apply", at: call };
}

function growing(call: Call, review: Review): Report<Said> | undefined {
  const loop = enclosingLoop(call);
  if (loop?.kind !== "loop" || call.parent?.kind !== "assign" || call.parent.target.kind !== "name") return undefined;
  const target = call.parent.target.name;
  const adds =
    review.nameOf(call) === "pandas.concat" &&
    call.args[0]?.value.kind === "list" &&
    call.args[0].value.elements.some((part) => part.kind === "name" && part.name === target);
  const appends =
    methodOf(call) === "append" &&
    call.callee.kind === "member" &&
    call.callee.object.kind === "name" &&
    call.callee.object.name === target;
  return adds || appends
    ? { message: "grow", at: call, values: { call: adds ? "concat()" : "append()" }, restsOn: call }
    : undefined;
}
