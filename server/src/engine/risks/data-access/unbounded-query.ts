/** A list query without a limit in a request or a list function; a table fetched only to count it. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { ancestorOf, lastName, statementOf } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { type Access, accessAt, hasOption, outerCalls } from "./access.ts";
import { servesCallers } from "./callers.ts";
import { examples } from "./examples/unbounded-query.ts";
import { shortened } from "./repetition.ts";
import { narrows, readsOneRow } from "./selection.ts";

export default defineRisk({
  meta: {
    id: "unbounded-query",
    family: "data-access",
    title: "List query without a limit",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    yieldsTo: ["n-plus-one-query"],
    messages: {
      list: {
        what: "{call} reads every matching row: there is no limit and no paging.",
        why: "With the rows of a test database this answers at once. The table grows with the business: one day the same call loads a million rows, the process runs out of memory or the request times out, and each retry loads them again.",
        next: "Set a limit with an upper bound the caller cannot exceed and page through the rest ({sketch}).",
      },
      count: {
        what: "{call} fetches all rows only to count them.",
        why: "Every row crosses the network and becomes an object, to be thrown away for one number. The database counts without sending anything; with a large table this is the difference between milliseconds and running out of memory.",
        next: "Let the database count ({count}).",
      },
    },
  },
  detect: {
    call(call, review) {
      const access = accessAt(call, review);
      if (access?.kind !== "query" || !readsMany(access, review)) return undefined;
      const values = {
        call: shortened(review.textOf(call)),
        sketch: sketches[review.knowledge.language].page,
        count: sketches[review.knowledge.language].count,
      };
      if (isOnlyCounted(call, review)) return { message: "count" as const, at: call, values, restsOn: rootOf(access) };
      const serves = servesCallers(call, review);
      if (!serves || readsOneRow(access, review) || isBoundedLater(call, review)) return undefined;
      const narrowed = narrows(access, review);
      // Rows of one owner stay few for most owners: worth saying where a request waits for them.
      if (narrowed && serves === "listing") return undefined;
      const confidence = narrowed === "owner" ? ("medium" as const) : ("high" as const);
      return { message: "list" as const, at: call, values, restsOn: rootOf(access), confidence };
    },
  },
  examples,
});

const sketches: Readonly<Record<Review["knowledge"]["language"], { readonly page: string; readonly count: string }>> = {
  python: {
    page: "`.limit(page_size).offset(…)`, or a keyset: `WHERE id > :last ORDER BY id LIMIT 100`",
    count: "`.count()` or `select(func.count())`",
  },
  ecmascript: {
    page: "`take: Math.min(pageSize, 100)`, `.limit(100)` or a cursor",
    count: "`count()` or `countDocuments()`",
  },
  go: { page: "`LIMIT $1` and a keyset `WHERE id > $2`, gorm's `.Limit(100)`", count: "`SELECT count(*)`" },
  java: { page: "`findAll(Pageable)` or `setMaxResults(100)`", count: "`count()`" },
};

/** The name the whole chain starts from: if that was guessed, so is the rest. */
const rootOf = (access: Access): Call => access.top;

const limits =
  /^(?:take|limit|first|last|top|page|pageSize|perPage|maxResults|max_results|paginate|cursor|batchSize|length)$/;

function readsMany({ top, calls, roles, sql }: Access, review: Review): boolean {
  if (roles.has("db.bound") || roles.has("db.aggregate") || roles.has("db.key") || roles.has("db.lock")) return false;
  if (!roles.has("db.list") && !fetchesAll(top, review)) return false;
  if (sql.length > 0) {
    const last = sql.at(-1);
    const block = last?.selects.find(({ place }) => place === "statement");
    if (!block || block.hasLimit || block.isAggregate || block.tables.length === 0) return false;
    if (block.tables.every(({ derived }) => derived)) return false;
    // The text is put together here: the limit may be in what is not seen.
    return !last?.tokens.some(({ kind }, index) => kind === "hole" && index === (last?.tokens.length ?? 0) - 1);
  }
  if (
    calls.some((call) => review.hasRole(call, "db.execute")) &&
    !calls.some((call) => !review.hasRole(call, "db.execute") && review.hasRole(call, "db.list"))
  )
    return false;
  if (calls.some((call) => hasOption(call, limits) !== "no")) return false;
  return !calls.some((call) => review.hasRole(call, "db.list") && hasUnseenOptions(call, review));
}

/** Arguments that may carry the limit: a variable with options, Java's Pageable or Specification. */
function hasUnseenOptions(call: Call, review: Review): boolean {
  const { language } = review.knowledge;
  const values = call.args.map(({ value }) => value);
  const name = lastName(call) ?? "";
  if (language === "java")
    return (
      values.length > 0 &&
      /^(?:findAll|getAll|listAll|selectList)$/.test(name) &&
      !values.every((value) => value.kind === "string")
    );
  if (language === "go") return values.length >= 3 && /^Find$/.test(name);
  if (language === "python") return false;
  if (/^(?:findMany|findAll|findAndCountAll|find|findAndCount)$/.test(name)) {
    const options = values.length >= 2 && name === "find" ? values.at(-1) : values[0];
    return options !== undefined && options.kind !== "map" && options.kind !== "null" && options.kind !== "number";
  }
  return false;
}

/** `cursor.execute(…)` and then `cursor.fetchall()` or a loop over the cursor. */
function fetchesAll(top: Call, review: Review): boolean {
  if (!review.hasRole(top, "db.execute") || review.knowledge.language !== "python") return false;
  const around = ancestorOf(top, "function");
  const body = around?.body;
  if (!body || top.callee.kind !== "member") return false;
  const after = review.document.text.slice(spanOf(top).end, spanOf(body).end);
  const target = top.parent?.kind === "await" ? top.parent.parent : top.parent;
  const names = [review.textOf(top.callee.object)];
  if (target?.kind === "assign" && target.target.kind === "name") names.push(target.target.name);
  const next = after.search(/\.execute\(/);
  const until = next < 0 ? after : after.slice(0, next);
  return (
    names.some((name) =>
      new RegExp(
        `\\b${escaped(name)}\\.(?:scalars\\(\\)\\.|mappings\\(\\)\\.)?(?:fetchall|all)\\(|\\bin ${escaped(name)}\\s*[:\\]]|\\blist\\(${escaped(name)}\\)`,
      ).test(until),
    ) || isIterated(top)
  );
}

const isIterated = (top: Call): boolean => top.parent?.kind === "loop" && top.parent.iterable === top;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `len(query.all())`, `(await User.find({})).length`, `rows.size()`. */
function isOnlyCounted(call: Call, _review: Review): boolean {
  const whole: CodeNode = call.parent?.kind === "await" ? call.parent : call;
  const { parent } = whole;
  if (parent?.kind === "member" && parent.object === whole) {
    if (parent.property === "length") return true;
    return parent.property === "size" && parent.parent?.kind === "call" && parent.parent.args.length === 0;
  }
  return parent?.kind === "call" && parent.callee.kind === "name" && parent.callee.name === "len";
}

/** Sliced, or put into a name that is then sliced, paged, counted, updated or handed to a paginator. */
function isBoundedLater(call: Call, review: Review): boolean {
  const whole: Expression = call.parent?.kind === "await" ? call.parent : call;
  if (whole.parent?.kind === "index" && whole.parent.object === whole) return true;
  if (outerCalls(call).some((outer) => pages.test(lastName(outer) ?? ""))) return true;
  for (
    let node: CodeNode | undefined = whole.parent;
    node && node.kind !== "block" && node.kind !== "function";
    node = node.parent
  ) {
    if (node.kind === "call" && pages.test(lastName(node) ?? "")) return true;
  }
  const statement = statementOf(call);
  const name = statement.kind === "assign" && statement.target.kind === "name" ? statement.target.name : undefined;
  const around = ancestorOf(call, "function")?.body;
  if (name === undefined || !around) return false;
  const after = review.document.text.slice(spanOf(statement).end, spanOf(around).end);
  const word = escaped(name);
  return new RegExp(
    `\\b${word}\\s*(?:\\.\\s*(?:limit|take|first|one|one_or_none|scalar|paginate|slice|count|exists|aggregate|offset|fetchone|fetchmany|update|delete|get|skip|page|options)\\b\\s*\\(|\\[)|(?:paginat|page)\\w*\\([^)]*\\b${word}\\b`,
    "i",
  ).test(after);
}

const pages = /paginat|^page$|^limit$|^slice$|^islice$|^take$|queryset|exists|subquery|outerref|prefetch/i;
