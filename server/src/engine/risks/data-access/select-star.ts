/** SELECT * in a statement that production runs. */
import type { SqlSelect, SqlStatement } from "../../languages/sql/statement.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/select-star.ts";

export default defineRisk({
  meta: {
    id: "select-star",
    family: "data-access",
    title: "SELECT *",
    severity: "info",
    languages: ["sql", "python", "ecmascript", "go", "java"],
    yieldsTo: ["unbounded-query", "spark-cross-join"],
    messages: {
      star: {
        what: "SELECT * reads every column of {table}, now and in future.",
        why: "Somebody adds a document or an image column, and every caller starts to move it across the network; an index that covered the query no longer does. A column added in the middle shifts results that are read by position, and a password hash travels to code that never asked for it.",
        next: "List the columns this code uses.",
      },
    },
  },
  detect: {
    sql(statement) {
      return statement.selects.flatMap((block) => {
        if (!block.star || !isReal(block, statement)) return [];
        return [{ message: "star" as const, at: block.star, values: { table: block.tables[0]?.name ?? "the table" } }];
      });
    },
  },
  examples,
});

/** EXISTS needs no columns; a CTE, a subquery or a function is passed through as it is. */
function isReal(block: SqlSelect, { ctes, kind }: SqlStatement): boolean {
  if (block.place !== "statement" && block.place !== "insert") return false;
  if (kind === "other") return false;
  return (
    block.tables.length > 0 &&
    block.tables.some(({ derived, name }) => !derived && !ctes.includes(name) && !isCatalogue(name))
  );
}

const isCatalogue = (table: string): boolean =>
  /^(?:information_schema|pg_catalog|sys|pragma)\b|^pg_|^sqlite_/.test(table);
