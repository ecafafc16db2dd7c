/** An UPDATE or DELETE that hits every row of a table. */
import type { SqlStatement } from "../../languages/sql/statement.ts";
import type { SqlToken } from "../../languages/sql/tokens.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { type Access, accessAt } from "./access.ts";
import { examples } from "./examples/write-without-where.ts";
import { shortened } from "./repetition.ts";

type Said = "delete" | "update" | "truncate";

export default defineRisk({
  meta: {
    id: "write-without-where",
    family: "data-access",
    title: "Write over the whole table",
    severity: "error",
    languages: ["sql", "python", "ecmascript"],
    messages: {
      delete: {
        what: "{what} deletes every row of {table}: there is no condition.",
        why: "One run against the wrong database, or one call with an empty filter, and the table is gone. The rows come back only from a backup, with everything written since lost; meanwhile a large delete holds locks and fills the log.",
        next: "Add the condition that names the rows. If the whole table is meant, do it in a reviewed migration or a job of its own.",
      },
      update: {
        what: "{what} changes every row of {table}: there is no condition.",
        why: "Every row gets the same value and the old ones are gone: no later statement can tell them apart again. On a large table it also locks all rows until it is done.",
        next: "Add the condition that names the rows; backfill large tables in batches by key.",
      },
      truncate: {
        what: "{what} empties {table} at once.",
        why: "TRUNCATE takes the strongest lock, fires no row triggers, and with CASCADE empties the tables that refer to it. There is no condition that could save a row, and outside of a transaction no way back.",
        next: "Delete by condition, or keep it to migrations and test set-up.",
      },
    },
  },
  detect: {
    sql: (statement, review) => inText(statement, review),
    call(call, review) {
      const access = accessAt(call, review);
      return access?.kind === "write" && access.sql.length === 0 ? inCalls(access, review) : undefined;
    },
  },
  examples,
});

function inText(statement: SqlStatement, review: Review): Report<Said> | undefined {
  const { kind, table, where, tokens } = statement;
  if (!table || isPassing(table) || review.file.migration) return undefined;
  const said = { at: statement.span, values: { what: kind.toUpperCase(), table } };
  if (kind === "truncate") return isCreatedHere(table, review) ? undefined : { message: "truncate", ...said };
  if ((kind !== "delete" && kind !== "update") || where || isCreatedHere(table, review)) return undefined;
  // What is put in at the end may be the condition; LIMIT, joins and cursors pick rows in another way.
  if (tokens.at(-1)?.kind === "hole") return undefined;
  const picks = kind === "update" ? /^(?:LIMIT|JOIN|FROM)$/ : /^(?:LIMIT|USING|JOIN)$/;
  if (outermost(tokens).some(({ text }) => picks.test(text))) return undefined;
  return { message: kind, ...said };
}

/** Tokens outside of parentheses. */
function outermost(tokens: readonly SqlToken[]): SqlToken[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.text === "(") depth++;
    else if (token.text === ")") depth--;
    return depth === 0;
  });
}

/** Staging and temporary tables are there to be emptied. */
const isPassing = (table: string): boolean =>
  /(?:^|[._#])(?:tmp|temp|staging|stage|stg|scratch|cache|test)|^#|_(?:tmp|temp|staging|cache)$|\?/.test(table);

const isCreatedHere = (table: string, review: Review): boolean =>
  review.sql.some((other) => other.kind === "create-table" && other.table === table);

function inCalls(access: Access, review: Review): Report<Said> | undefined {
  const said = writeOf(access, review);
  if (!said || /\b(?:seed|reset|clear|clean|truncate|teardown|wipe|purge|drop)/i.test(functionName(access.top, review)))
    return undefined;
  return {
    message: said,
    at: access.top,
    values: { what: shortened(review.textOf(access.top.callee)), table: shortened(access.entity || "the table") },
    restsOn: access.top,
  };
}

function functionName(call: Call, _review: Review): string {
  let node = call.parent as { kind: string; name?: string; parent?: unknown } | undefined;
  while (node) {
    if (node.kind === "function" && node.name) return node.name;
    node = node.parent as typeof node;
  }
  return "";
}

/** deleteMany({}), updateMany({ data }), `db.delete(t)`, `knex("t").del()`, `.all().delete()`. */
function writeOf(access: Access, review: Review): Said | undefined {
  const { roles, calls } = access;
  const deletes = roles.has("db.delete") || calls.some((call) => review.nameOf(call) === "sqlalchemy.delete");
  const updates = roles.has("db.update") || calls.some((call) => review.nameOf(call) === "sqlalchemy.update");
  if (
    (!deletes && !updates) ||
    roles.has("db.where") ||
    roles.has("db.bound") ||
    roles.has("db.insert") ||
    roles.has("db.key")
  )
    return undefined;
  const said = deletes ? "delete" : "update";
  const verb = calls.find((call) =>
    /^(?:deleteMany|delete_many|updateMany|update_many|destroy|clear|truncate|deleteAll|del|delete|update|deleteFrom|updateTable)$/.test(
      lastName(call) ?? "",
    ),
  );
  if (!verb) return undefined;
  return hitsAll(verb, calls, review) ? said : undefined;
}

function hitsAll(verb: Call, calls: readonly Call[], review: Review): boolean {
  const name = lastName(verb) ?? "";
  const type = review.nameOf(verb) ?? "";
  const [first, second] = verb.args.map(({ value }) => value);
  if (/Delegate\./.test(type)) return /Many$/.test(name) && !hasWhere(first);
  if (/mongoose\.Model\.|mongodb\.|pymongo\./.test(type)) return /Many$|_many$/.test(name) && isEmptyMap(first);
  if (/sequelize\.Model\./.test(type))
    return name === "destroy"
      ? !hasWhere(first)
      : name === "update"
        ? second?.kind === "map" && !hasWhere(second)
        : name === "truncate";
  if (/typeorm\.(?:Repository|BaseEntity|EntityManager)\./.test(type))
    return name === "clear" || (/^(?:delete|update)$/.test(name) && isEmptyMap(first));
  if (/QueryBuilder\./.test(type)) return startsFromTable(calls, review);
  if (/(?:drizzle-orm|kysely|convention\.es)\./.test(type)) return verb.args.length > 0;
  if (/QuerySet\.|sqlalchemy\.|peewee\./.test(type)) return startsFromTable(calls, review);
  return false;
}

/** The whole chain is seen: it starts at the model or the table, not at a variable that may be narrowed. */
const startsFromTable = (calls: readonly Call[], review: Review): boolean => {
  const first = calls.at(-1);
  if (!first) return false;
  const root = first.callee.kind === "member" ? first.callee.object : first.callee;
  if (/^(?:sqlalchemy\.(?:delete|update))$/.test(review.nameOf(first) ?? "")) return true;
  return root.kind === "member" || root.kind === "name";
};

const isEmptyMap = (value: Expression | undefined): boolean =>
  value === undefined || (value.kind === "map" && value.entries.length === 0);

/** An object with a condition in it, or one that cannot be seen. */
function hasWhere(value: Expression | undefined): boolean {
  if (!value) return false;
  if (value.kind !== "map") return true;
  return value.entries.some(
    (entry) =>
      entry.spread ||
      (entry.name === "where" && !isEmptyMap(entry.value)) ||
      entry.name === "truncate" ||
      entry.name === "limit",
  );
}
