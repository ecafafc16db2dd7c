/** Query text built from values: SQL put together from variables, and NoSQL filters that take objects from the body. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/sql-injection.ts";
import { operatorInFilter } from "./noSqlFilter.ts";
import { type Hole, sqlHoles } from "./sqlHoles.ts";

export default defineRisk({
  meta: {
    id: "sql-injection",
    family: "security",
    title: "Query text built from values",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      request: {
        what: "{value} comes from the request and is put into the query text as it is.",
        why: "Whoever sends the request writes a part of the statement: a quote ends the value and the rest is executed. That reads other people's rows, passes logins and deletes tables, with the rights of the service.",
        next: "Pass {value} as a bound parameter and leave a placeholder in the text. A column or table name cannot be bound: take it from a list of allowed names.",
      },
      value: {
        what: "{value} is put into the query text instead of being bound as a parameter.",
        why: "The first value with a quote in it breaks the statement, and a caller that controls it can change what the statement does: read other rows, pass a check, delete a table. The database also has to plan every text anew.",
        next: "Leave a placeholder in the text and pass {value} as a parameter of the call.",
      },
      identifier: {
        what: "{value} becomes a part of the statement itself, outside of any value.",
        why: "Names of tables and columns cannot be bound as parameters, so nothing quotes this text: if a caller ever passes on what a user chose, the user writes the statement.",
        next: "Look {value} up in a fixed list of allowed names, or quote it with the driver's identifier function.",
      },
      whole: {
        what: "The query that runs is {value}, text from the request.",
        why: "Whoever can send the request can run any statement with the rights of this service: read every table, change or drop it.",
        next: "Keep the statements in the code and take only parameters from the request.",
      },
      filter: {
        what: "{value} goes into the filter without being made a string: a JSON body can put an operator object there.",
        why: 'With {"$ne": null} or {"$gt": ""} in place of the expected text the filter matches every document: a login passes without a password, a lookup returns somebody else\'s record.',
        next: "Make it a string first (String({value})), check the body against a schema, or set sanitizeFilter.",
      },
    },
  },
  detect: {
    call(call, review) {
      return queryOf(call, review) ?? operatorInFilter(call, review);
    },
    return(node, review) {
      if (!node.value || (node.value.kind === "call" && isSink(node.value))) return undefined;
      return builtAside(node.value, review);
    },
    assign(node, review) {
      const { target, value } = node;
      if (!value || target.kind !== "name" || (value.kind === "call" && isSink(value))) return undefined;
      const report = builtAside(value, review);
      return report && !isUsedInSink(target.name, node, review) ? report : undefined;
    },
  },
  examples: { flags, accepts },
});

type Said = "request" | "value" | "identifier" | "whole" | "filter";

const sinks =
  /^(?:execute|executemany|executescript|exec_driver_sql|execute_sql|execute_query|query|queryRaw|raw|rawQuery|prepare|exec|Exec|Query|QueryRow|QueryContext|QueryRowContext|ExecContext|PrepareContext|Prepare|Queryx|QueryRowx|Get|Select|NamedExec|Raw|queryForObject|queryForList|queryForMap|queryForStream|queryForRowSet|batchUpdate|update|executeQuery|executeUpdate|executeLargeUpdate|addBatch|createQuery|createNativeQuery|createSQLQuery|nativeQuery|prepareStatement|prepareCall|\$queryRawUnsafe|\$executeRawUnsafe|\$queryRaw|\$executeRaw|read_sql|read_sql_query|sql|fetch|fetchrow|fetchval|fetch_all|fetch_one|fetch_val|all|get|run|each|one|none|any|many|oneOrNone|manyOrNone|unsafe|text|RawSQL|literal|copy_expert|select|selectOne|RunSQL|insert|delete|newQuery|simpleQuery|callproc|read_frame|query_and_wait|Named)$/;
/** Take a piece of a statement: a condition, an order. */
const pieceSinks =
  /^(?:whereRaw|orWhereRaw|andWhereRaw|havingRaw|orderByRaw|groupByRaw|joinRaw|fromRaw|selectRaw|extra|createQuery|find_by_sql)$/;
const gormPieces = /^(?:Where|Order|Having|Joins|Group|Or|Not|Select)$/;
const wrappers = /^(?:text|literal|raw|sql|RawSQL|unsafe)$/;

const isSink = (call: Call): boolean => sinks.test(lastName(call) ?? "") || pieceSinks.test(lastName(call) ?? "");

function queryOf(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const takesPiece = pieceSinks.test(name) || (review.knowledge.language === "go" && gormPieces.test(name));
  if (!takesPiece && !sinks.test(name)) return undefined;
  if (wrappers.test(name) && call.parent?.kind !== "block") {
    if (call.parent?.kind === "call" && isSink(call.parent)) return undefined;
    if (call.parent?.kind === "assign" || call.parent?.kind === "return") return undefined;
  }
  if (call.isTagged) return undefined;
  for (const value of textArguments(call)) {
    const holes = sqlHoles(value, review, takesPiece && value.kind !== "name");
    const report = holes ? reportOf(holes, call, review) : wholeQuery(call, value, name, review);
    if (report) return report;
  }
  return undefined;
}

function textArguments(call: Call): readonly Expression[] {
  return call.args.slice(0, 3).flatMap(({ value, spread }) => {
    if (spread || value.kind === "function") return [];
    if (value.kind !== "map") return [value];
    return value.entries.flatMap((entry) =>
      /^(?:text|sql|query|where|tables|select|values)$/.test(entry.name ?? "") ? [entry.value] : [],
    );
  });
}

function reportOf(holes: readonly Hole[], at: CodeNode, review: Review): Report<Said> | undefined {
  for (const { expression } of holes) {
    const source = review.flow.requestText(expression);
    if (source) {
      return {
        message: "request",
        at,
        values: { value: source.label },
        ...(source.assumed ? { confidence: "medium" as const } : {}),
      };
    }
  }
  const value = holes.find(({ place }) => place === "value");
  if (value) {
    const known = review.flow.outsideText(value.expression);
    return {
      message: "value",
      at,
      values: { value: shown(value.expression, review) },
      confidence: known ? "high" : "medium",
    };
  }
  const identifier = holes.find(({ expression }) => review.flow.outsideText(expression));
  if (!identifier) return undefined;
  return {
    message: "identifier",
    at,
    values: { value: shown(identifier.expression, review) },
    severity: "warning",
    confidence: "low",
  };
}

/** `db.query(req.query.sql)`: the text itself is the caller's. */
function wholeQuery(call: Call, value: Expression, name: string, review: Review): Report<Said> | undefined {
  if (value !== call.args[0]?.value && !/Context$/.test(name)) return undefined;
  const isQuery =
    review.hasRole(call, "db.execute") ||
    /^(?:execute|executemany|query|raw|Query|QueryRow|Exec|QueryContext|ExecContext|executeQuery|executeUpdate|createNativeQuery|\$queryRawUnsafe|\$executeRawUnsafe|read_sql|prepareStatement)$/.test(
      name,
    );
  if (!isQuery || value.kind === "map" || !receiverIsDatabase(call, review)) return undefined;
  const source = review.flow.requestText(value);
  return (
    source && {
      message: "whole",
      at: call,
      values: { value: source.label },
      confidence: source.assumed ? "medium" : "high",
    }
  );
}

function receiverIsDatabase(call: Call, review: Review): boolean {
  if (review.hasRole(call, "db.execute")) return true;
  if (call.callee.kind !== "member") return false;
  return /(?:^|\b|_|\.)(?:db|database|conn|connection|client|pool|cursor|cur|knex|sequelize|prisma|session|engine|tx|trx|pg|mysql|sqlite|stmt|statement|entityManager|em|jdbcTemplate|manager|dataSource|queryRunner)(?:\(\))?$/i.test(
    review.textOf(call.callee.object),
  );
}

/** A statement that is built here and run elsewhere. */
function builtAside(value: Expression, review: Review): Report<Said> | undefined {
  if (value.kind === "name") return undefined;
  const holes = sqlHoles(value, review);
  const sure = holes?.filter(({ expression, place }) =>
    place === "value" ? review.flow.outsideText(expression) : review.flow.requestText(expression),
  );
  return sure && sure.length > 0 ? reportOf(sure, value, review) : undefined;
}

function isUsedInSink(name: string, from: CodeNode, review: Review): boolean {
  const around = enclosingFunction(from);
  return review.model.all("call").some(
    (call) =>
      isSink(call) &&
      enclosingFunction(call) === around &&
      textArguments(call).some(
        (value) =>
          review
            .textOf(value)
            .match(/[\w$]+/g)
            ?.includes(name) === true,
      ),
  );
}

const shown = (expression: Expression, review: Review): string => {
  const text = review.textOf(expression).replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
};
