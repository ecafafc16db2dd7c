/** Joins that pair every row with every row: crossJoin, a join without a condition, comma joins nobody ties together. */
import type { SqlSelect, SqlStatement, SqlTable } from "../../languages/sql/statement.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/spark-cross-join.ts";
import { isFrameCall, lineage, methodOf } from "./frameLineage.ts";

type Said = "cross" | "open" | "unequal" | "text";

const why =
  "The result has as many rows as one side times the other: a million orders and a thousand prices are a billion rows. In the test both sides have ten; in production the executors fill their disks and the job dies.";

export default defineRisk({
  meta: {
    id: "spark-cross-join",
    family: "distributed-data",
    title: "Every row joined with every row",
    severity: "error",
    languages: ["python", "sql"],
    messages: {
      cross: {
        what: "crossJoin() pairs every row with every row of the other frame.",
        why,
        next: "Join on a key. If one side is a handful of constants, make that visible with broadcast() or a literal column.",
      },
      open: {
        what: "This join has no condition.",
        why,
        next: 'Give the key: `a.join(b, "id")`.',
      },
      unequal: {
        what: "This join has only a condition that is no equality.",
        why: "Spark can neither hash nor sort by it: it compares every row with every row of the other side in a nested loop. A range over two large tables does not end.",
        next: "Add an equality, for example on a bucket of the range, and keep the range as a further condition.",
      },
      text: {
        what: "{left} and {right} are joined without a condition that ties them together.",
        why,
        next: "Write `JOIN {right} ON …` with the key the two share.",
      },
    },
  },
  detect: {
    call: (call, review) => joined(call, review),
    sql: (statement) => statement.selects.flatMap((block) => untied(block, statement)),
  },
  examples,
});

function joined(call: Call, review: Review): Report<Said> | undefined {
  if (!isFrameCall(call, review, "join", "crossJoin")) return undefined;
  const other = call.args[0]?.value;
  if (!other || isSmall(other, review) || (call.callee.kind === "member" && isSmall(call.callee.object, review)))
    return undefined;
  if (methodOf(call) === "crossJoin") return { message: "cross", at: call, restsOn: call };
  if (call.args.some(({ spread }) => spread)) return undefined;
  const condition = review.option(call, "on") ?? review.positional(call, 1);
  if (!condition) return { message: "open", at: call, restsOn: call };
  return isUnequal(condition) ? { message: "unequal", at: call, restsOn: call } : undefined;
}

/** broadcast(…), values of the code, an aggregate without keys, one row. */
function isSmall(frame: Expression, review: Review): boolean {
  return lineage(frame, review).some((step) => {
    const method = methodOf(step) ?? (step.callee.kind === "name" ? step.callee.name : "");
    return (
      /^(?:broadcast|createDataFrame|range|limit)$/.test(method) ||
      (method === "agg" && review.nameOf(step)?.startsWith("pyspark.sql.DataFrame."))
    );
  });
}

/** Only <, >, !=; equality anywhere gives the join a key. */
function isUnequal(condition: Expression): boolean {
  if (condition.kind !== "binary") return false;
  if (/^(?:&|and)$/.test(condition.operator)) return isUnequal(condition.left) && isUnequal(condition.right);
  return /^(?:<|<=|>|>=|!=)$/.test(condition.operator);
}

function untied(block: SqlSelect, { ctes }: SqlStatement): Report<Said>[] {
  const { tables } = block;
  if (block.isAggregate && tables.length === 0) return [];
  const found: Report<Said>[] = [];
  for (const [index, table] of tables.entries()) {
    const before = tables.slice(0, index);
    if (
      !isOpen(table) ||
      before.length === 0 ||
      !isPlain(table, ctes) ||
      !before.every((other) => isPlain(other, ctes))
    )
      continue;
    const right = table.name;
    if (block.where.some(({ kind }) => kind === "hole") || isTied(table, tables, block)) continue;
    found.push({ message: "text", at: table.span, values: { left: before.at(-1)?.name ?? "the first table", right } });
  }
  return found;
}

/** A comma join, or a JOIN without ON. An explicit CROSS JOIN is written on purpose. */
const isOpen = ({ join, condition }: SqlTable): boolean => (join === "," || join === "inner") && condition.length === 0;

/** A table with rows of its own; not a function, a subquery, a CTE of constants, or a name that is put in. */
const isPlain = ({ derived, name }: SqlTable, ctes: readonly string[]): boolean =>
  !derived && !ctes.includes(name) && !name.includes("?") && !/unnest|generate_series|json|lateral|dual/.test(name);

/** The WHERE clause compares a column of this table with one of another; without qualifiers it is not decided. */
function isTied(table: SqlTable, tables: readonly SqlTable[], block: SqlSelect): boolean {
  const names = new Set([table.alias ?? "", table.name, table.name.split(".").at(-1) ?? ""]);
  const conditions = [...block.where, ...tables.flatMap(({ condition }) => condition)];
  const mentions = conditions.some(
    (token, index) => names.has(token.text.toLowerCase()) && conditions[index + 1]?.text === ".",
  );
  if (mentions) return true;
  // Columns without a qualifier: an equality of two names may be the tie.
  return conditions.some(
    (token, index) =>
      token.text === "=" &&
      isColumn(conditions[index - 1]) &&
      isColumn(conditions[index + 1]) &&
      conditions[index - 2]?.text !== ".",
  );
}

const isColumn = (token: { kind: string } | undefined): boolean => token?.kind === "word" || token?.kind === "quoted";
