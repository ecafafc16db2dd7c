/** What of a statement locks or rewrites its table in PostgreSQL. https://www.postgresql.org/docs/current/sql-altertable.html */
import { type SqlStatement, wordsOf } from "../../languages/sql/statement.ts";

export interface Locking {
  readonly message: "index" | "transaction" | "rewrite" | "scan";
  readonly action: string;
  readonly safe?: string;
}

export function lockingActions(statement: SqlStatement, all: readonly SqlStatement[]): Locking[] {
  const words = wordsOf(statement.tokens);
  if (statement.kind === "create-index") return indexActions(words, "CREATE INDEX", statement, all);
  if (statement.kind === "drop" && /^DROP INDEX\b/.test(words))
    return indexActions(words, "DROP INDEX", statement, all);
  if (statement.kind !== "alter-table") return [];
  return [...columnActions(words, statement, all), ...constraintActions(words, statement, all)].slice(0, 1);
}

function indexActions(words: string, action: string, statement: SqlStatement, all: readonly SqlStatement[]): Locking[] {
  if (!/\bCONCURRENTLY\b/.test(words)) return [{ message: "index", action }];
  return isInTransaction(statement, all) ? [{ message: "transaction", action }] : [];
}

/** BEGIN stands before it without a COMMIT. */
function isInTransaction(statement: SqlStatement, all: readonly SqlStatement[]): boolean {
  const before = all.slice(0, all.indexOf(statement));
  const last = before.findLast(({ kind }) => kind === "begin" || kind === "commit");
  return last?.kind === "begin";
}

/** Functions that give one value for the whole statement: the default is stored once, no row is written. */
const stable =
  /^(?:NOW|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME|LOCALTIME|LOCALTIMESTAMP|TRANSACTION_TIMESTAMP|STATEMENT_TIMESTAMP|CURRENT_USER|SESSION_USER|CURRENT_SETTING|TO_TIMESTAMP|ARRAY|ROW|CAST|COALESCE|JSONB_BUILD_OBJECT|JSON_BUILD_OBJECT|MAKE_INTERVAL|INTERVAL|NUMERIC|VARCHAR|DECIMAL|TIMEZONE)$/;

function columnActions(words: string, statement: SqlStatement, all: readonly SqlStatement[]): Locking[] {
  const found: Locking[] = [];
  const adds = /\bADD (?:COLUMN )?(?:IF NOT EXISTS )?(?!CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|INDEX|KEY)/.test(words);
  const called = /\bDEFAULT (?:\( )*("?[\w.]+"?(?: \. "?\w+"?)*) \(/.exec(words)?.[1];
  if (adds && called !== undefined && !stable.test(called))
    found.push({ message: "rewrite", action: `ADD COLUMN with DEFAULT ${called.toLowerCase()}()` });
  if (adds && /\bGENERATED ALWAYS AS \(.*\) STORED\b/.test(words))
    found.push({ message: "rewrite", action: "ADD COLUMN … GENERATED … STORED" });
  if (adds && /\b(?:SMALL|BIG)?SERIAL\b/.test(words)) found.push({ message: "rewrite", action: "ADD COLUMN … SERIAL" });
  if (/\bALTER (?:COLUMN )?"?[\w$]+"? (?:SET DATA )?TYPE\b/.test(words))
    found.push({ message: "rewrite", action: "ALTER COLUMN … TYPE" });
  const required = /\bALTER (?:COLUMN )?"?([\w$]+)"? SET NOT NULL\b/.exec(words)?.[1];
  if (required !== undefined && !hasValidatedCheck(required, statement, all)) {
    found.push({
      message: "scan",
      action: "SET NOT NULL",
      safe: "Add CHECK (… IS NOT NULL) NOT VALID, validate it in a later migration, then SET NOT NULL: PostgreSQL 12 takes the check as proof.",
    });
  }
  return found;
}

/** `CHECK (c IS NOT NULL) NOT VALID` and its VALIDATE stand before. */
function hasValidatedCheck(column: string, statement: SqlStatement, all: readonly SqlStatement[]): boolean {
  const before = all.slice(0, all.indexOf(statement)).map(({ tokens }) => wordsOf(tokens));
  const check = before
    .map((words) => /\bADD CONSTRAINT "?([\w$]+)"? CHECK \( "?([\w$]+)"? IS NOT NULL \)/.exec(words))
    .find((match) => match?.[2]?.toLowerCase() === column.toLowerCase());
  const name = check?.[1];
  return (
    name !== undefined && before.some((words) => new RegExp(`\\bVALIDATE CONSTRAINT "?${name}"?`, "i").test(words))
  );
}

function constraintActions(words: string, statement: SqlStatement, all: readonly SqlStatement[]): Locking[] {
  const added = /\bADD (?:CONSTRAINT "?[\w$]+"? )?(FOREIGN KEY|CHECK|UNIQUE|PRIMARY KEY|EXCLUDE)\b/.exec(words)?.[1];
  if (added === "FOREIGN KEY" || added === "CHECK") {
    if (/\bNOT VALID\b/.test(words)) return [];
    return [
      {
        message: "scan",
        action: `ADD ${added}`,
        safe: "Add the constraint with NOT VALID and run VALIDATE CONSTRAINT in a later migration: that takes a lock that lets reads and writes through.",
      },
    ];
  }
  if ((added === "UNIQUE" || added === "PRIMARY KEY") && !/\bUSING INDEX\b/.test(words)) {
    return [{ message: "index", action: `ADD ${added}` }];
  }
  const validated = /\bVALIDATE CONSTRAINT "?([\w$]+)"?/.exec(words)?.[1];
  if (validated !== undefined && isInTransaction(statement, all) && addedInSameTransaction(validated, statement, all)) {
    return [
      {
        message: "scan",
        action: "VALIDATE CONSTRAINT in the transaction that added it",
        safe: "Validate in a transaction of its own: this one still holds the strong lock of ADD CONSTRAINT.",
      },
    ];
  }
  return [];
}

function addedInSameTransaction(name: string, statement: SqlStatement, all: readonly SqlStatement[]): boolean {
  const before = all.slice(0, all.indexOf(statement));
  const begin = before.findLastIndex(({ kind }) => kind === "begin");
  return before
    .slice(begin)
    .some(({ tokens }) => new RegExp(`\\bADD CONSTRAINT "?${name}"?`, "i").test(wordsOf(tokens)));
}
