/** A schema change that locks or rewrites a table that is in use. */
import type { SqlStatement } from "../../languages/sql/statement.ts";
import { wordsOf } from "../../languages/sql/statement.ts";
import type { Call } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/migration-blocking-lock.ts";
import { type Locking, lockingActions } from "./schemaLocks.ts";

export default defineRisk({
  meta: {
    id: "migration-blocking-lock",
    family: "data-access",
    title: "Schema change that blocks the table",
    severity: "error",
    languages: ["sql", "python"],
    includes: ["migrations"],
    messages: {
      index: {
        what: "{action} blocks every write to {table} until the index is built.",
        why: 'On the developer\'s table it takes a millisecond. On the real one it takes minutes, every INSERT and UPDATE waits behind it, the pool fills with waiting requests and the site is down while the migration is "just adding an index".',
        next: "Use CREATE INDEX CONCURRENTLY (DROP INDEX CONCURRENTLY), in a migration that runs outside of a transaction.",
      },
      transaction: {
        what: "CONCURRENTLY cannot run inside of a transaction block: this statement fails.",
        why: "PostgreSQL refuses it, the migration stops half way, and what ran before it is rolled back or, worse, not.",
        next: "Put it into a migration of its own with transactions switched off.",
      },
      rewrite: {
        what: "{action} rewrites all of {table} under a lock that stops reads and writes.",
        why: "Every row is written anew while nobody can even read the table. With a hundred million rows that is an outage of many minutes, and it needs twice the disk.",
        next: "Expand and contract: add a new nullable column, fill it in batches, switch the code, drop the old one.",
      },
      scan: {
        what: "{action} checks every row of {table} while it is locked.",
        why: "The check reads the whole table before anything else may write to it (for SET NOT NULL: before anything may read). Requests pile up behind it until it is done.",
        next: "{safe}",
      },
    },
  },
  detect: {
    sql(statement, review) {
      if (!isPostgres(review) || isNewTable(statement, review)) return [];
      return lockingActions(statement, review.sql).map((found) => toReport(found, statement));
    },
    call: (call, review) => inAlembic(call, review),
  },
  examples,
});

type Said = "index" | "transaction" | "rewrite" | "scan";

const toReport = ({ message, action, safe }: Locking, statement: SqlStatement): Report<Said> => ({
  message,
  at: statement.span,
  values: { action, table: statement.table ?? "the table", safe: safe ?? "" },
});

/** The rules are PostgreSQL's. Marks of another system in the file, or the context, say otherwise. */
function isPostgres(review: Review): boolean {
  const engine = review.context.database.engine;
  if (engine) return /postgres|cockroach|pg\b/i.test(engine);
  return !/\bENGINE\s*=\s*\w+|\bAUTO_INCREMENT\b|`\w+`\s*(?:\(|VARCHAR|INT)|\bNVARCHAR\b|\bIDENTITY\s*\(|^\s*GO\s*$|\bVARCHAR2\b|\bAUTOINCREMENT\b|\bPRAGMA\b/im.test(
    review.document.text,
  );
}

/** Nobody uses a table yet that this script creates. DROP INDEX names no table. */
function isNewTable({ table, kind }: SqlStatement, review: Review): boolean {
  if (kind === "drop")
    return review.sql.some(
      (other) =>
        other.kind === "create-index" &&
        new RegExp(`INDEX (?:IF NOT EXISTS )?"?${(table ?? "").replace(/\W/g, ".")}"?\\b`, "i").test(
          wordsOf(other.tokens),
        ),
    );
  return (
    table !== undefined &&
    review.sql.some((other) => other.kind === "create-table" && bare(other.table) === bare(table))
  );
}

const bare = (table: string | undefined): string => (table ?? "").split(".").at(-1) ?? "";

/** Alembic's operations, where the script does not make the table itself. */
function inAlembic(call: Call, review: Review): Report<Said> | undefined {
  if (!review.nameOf(call)?.startsWith("alembic.op.")) return undefined;
  const operation = lastName(call) ?? "";
  const table = tableOf(call, operation, review);
  if (
    table !== undefined &&
    review.document.text.includes("create_table") &&
    new RegExp(`create_table\\(\\s*["']${table.replace(/\W/g, ".")}["']`).test(review.document.text)
  )
    return undefined;
  const said = {
    at: call,
    values: {
      action: `op.${operation}()`,
      table: table ?? "the table",
      safe: "Add it with postgresql_not_valid=True and validate it in a later migration.",
    },
  };
  const on = (name: string): boolean => review.option(call, name) !== undefined;
  if (
    (operation === "create_index" || operation === "drop_index") &&
    !on("postgresql_concurrently") &&
    isForward(call, review)
  )
    return { message: "index", ...said };
  if (operation === "alter_column" && on("type_") && isForward(call, review)) return { message: "rewrite", ...said };
  if (
    /^create_(?:foreign_key|check_constraint)$/.test(operation) &&
    !on("postgresql_not_valid") &&
    isForward(call, review)
  )
    return { message: "scan", ...said };
  return undefined;
}

function tableOf(call: Call, operation: string, review: Review): string | undefined {
  const position = operation === "alter_column" || operation === "add_column" ? 0 : 1;
  const given = review.option(call, "table_name") ?? review.positional(call, position);
  const value = given && review.constant(given);
  return typeof value === "string" ? value : undefined;
}

/** What undoes the migration runs rarely, and then somebody watches. */
function isForward(call: Call, _review: Review): boolean {
  for (
    let node: { kind: string; name?: string; parent?: unknown } | undefined = call;
    node;
    node = node.parent as typeof node
  ) {
    if (node.kind === "function" && node.name === "downgrade") return false;
  }
  return true;
}
