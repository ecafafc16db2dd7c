/** NOT IN over a subquery that may give NULL: then no row qualifies at all. */
import { isMark, isWord, type SqlSelect, type SqlStatement, wordsOf } from "../../languages/sql/statement.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/not-in-null.ts";

export default defineRisk({
  meta: {
    id: "not-in-null",
    family: "data-access",
    title: "NOT IN over a column that may be NULL",
    severity: "warning",
    languages: ["sql"],
    messages: {
      nullable: {
        what: "NOT IN ({column} of {table}) gives no row at all as soon as one {column} is NULL.",
        why: "x NOT IN (1, NULL) is neither true nor false, so the condition holds for no row. The query works for months; one day somebody stores a NULL, and the report, the clean-up or the sync silently finds nothing.",
        next: "Use NOT EXISTS (SELECT 1 FROM {table} WHERE …), or add WHERE {column} IS NOT NULL to the subquery.",
      },
    },
  },
  detect: {
    sql(statement, review) {
      return statement.selects.flatMap((block) => {
        const column = block.place === "not in" ? nullableColumn(block, statement, review) : undefined;
        const table = block.tables[0]?.name ?? "the table";
        return column
          ? [{ message: "nullable" as const, at: block.span, values: { column, table }, confidence: "medium" as const }]
          : [];
      });
    },
  },
  examples,
});

/** The only item, when it is a plain column that nothing says is never NULL. */
function nullableColumn(block: SqlSelect, _statement: SqlStatement, review: Review): string | undefined {
  const items = block.items.filter((token) => !isWord(token, "DISTINCT"));
  const last = items.at(-1);
  const isColumn =
    (items.length === 1 || (items.length === 3 && isMark(items[1], "."))) &&
    (last?.kind === "word" || last?.kind === "quoted");
  const [table] = block.tables;
  if (!isColumn || !last || !table || table.derived) return undefined;
  const column = last.text.toLowerCase();
  if (excludesNull(block, column) || /^(?:id|uuid|pk)$/.test(column)) return undefined;
  const declared = declaration(table.name, column, review);
  if (declared !== undefined) return /\bNOT NULL\b|\bPRIMARY KEY\b|SERIAL\b/.test(declared) ? undefined : column;
  // A key of its own table is set; a reference to another table is often left empty.
  return table.name.replace(/s$/, "") === column.replace(/_id$/, "") ||
    !/_(?:id|by|ref|code|key|no|number|email)$|^(?:parent|manager|email)/.test(column)
    ? undefined
    : column;
}

/** `WHERE c IS NOT NULL`, or any comparison with it: NULL compares with nothing. */
function excludesNull({ where }: SqlSelect, column: string): boolean {
  return where.some((token, index) => {
    if (token.text.toLowerCase() !== column) return false;
    const next = where[index + 1];
    return (
      (isWord(next, "IS") && isWord(where[index + 2], "NOT")) ||
      /^(?:=|<|>|<=|>=|<>|!=)$/.test(next?.text ?? "") ||
      isWord(next, "IN", "BETWEEN", "LIKE")
    );
  });
}

/** The column's line in a CREATE TABLE of the same text. */
function declaration(table: string, column: string, review: Review): string | undefined {
  const created = review.sql.find((other) => other.kind === "create-table" && other.table === table);
  if (!created) return undefined;
  const words = wordsOf(created.tokens);
  const parts = words.slice(words.indexOf("(") + 1).split(" , ");
  return parts.find((part) => part.trim().replace(/"/g, "").toLowerCase().startsWith(`${column} `));
}
