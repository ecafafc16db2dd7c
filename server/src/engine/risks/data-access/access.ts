/** One access to the database as a chain of calls: what it reads or writes, and what bounds or narrows it. */
import type { Role } from "../../knowledge/library.ts";
import type { SqlStatement } from "../../languages/sql/statement.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";

export interface Access {
  /** The outermost call of the chain that is known: `session.query(User).filter(x).all()` as a whole. */
  readonly top: Call;
  /** All calls that make up the statement, also through variables and the statement given as an argument. */
  readonly calls: readonly Call[];
  readonly roles: ReadonlySet<Role>;
  readonly sql: readonly SqlStatement[];
  readonly kind: "query" | "write";
  /** What is read or written: the receiver (`prisma.order`, `Order.objects`) or the table. */
  readonly entity: string;
}

/** Undefined for a call that is no data access, or only a step in one. */
export function accessAt(call: Call, review: Review): Access | undefined {
  if (!touchesData(call, review) || outerCalls(call).some((outer) => touchesData(outer, review))) return undefined;
  const calls = chainOf(call, review);
  const roles = new Set(calls.flatMap((step) => review.fact(step)?.roles ?? []));
  const sql = calls.flatMap((step) => (review.hasRole(step, "db.execute") ? review.sqlIn(step) : []));
  const kind = kindOf(roles, sql, calls, review);
  return kind && { top: call, calls, roles, sql, kind, entity: entityOf(calls, sql, review) };
}

const touchesData = (call: Call, review: Review): boolean =>
  review.fact(call)?.roles?.some((role) => role.startsWith("db.") && !outside.has(role)) ?? false;

/** Roles of calls that stand around statements. */
const outside: ReadonlySet<Role> = new Set<Role>(["db.transaction", "db.commit", "db.connect", "db.pool"]);

/** Calls made on the result of this one: `a.x().y()` is y for x. */
export function outerCalls(call: Call): Call[] {
  const found: Call[] = [];
  let member: Expression = call;
  while (member.parent?.kind === "member" && member.parent.object === member) {
    const { parent }: { parent?: unknown } = member.parent;
    const outer = parent as Call | undefined;
    if (outer?.kind === "call" && outer.callee === member.parent) {
      found.push(outer);
      member = outer;
    } else member = member.parent;
  }
  return found;
}

const statementTypes = /^(?:sqlalchemy\.(?:Select|Update|Delete|Insert|TextClause)|knex\.QueryBuilder)$/;

function chainOf(top: Call, review: Review): Call[] {
  const calls: Call[] = [];
  const seen = new Set<Expression>();
  const follow = (expression: Expression | undefined, depth: number): void => {
    if (!expression || seen.has(expression) || depth > 30) return;
    seen.add(expression);
    if (expression.kind === "call") {
      calls.push(expression);
      follow(expression.callee.kind === "member" ? expression.callee.object : expression.callee, depth + 1);
      if (review.hasRole(expression, "db.execute"))
        for (const { value } of expression.args) followStatement(value, depth);
    } else if (expression.kind === "member" || expression.kind === "index") follow(expression.object, depth + 1);
    else if (expression.kind === "await" || expression.kind === "cast") follow(expression.value, depth + 1);
    else if (expression.kind === "name") {
      for (const binding of review.resolver.bindings.lookup(expression.name, expression)) {
        if (binding.kind === "value" && isChain(binding.value)) follow(binding.value, depth + 1);
      }
    }
  };
  /** `session.execute(select(User).where(…))`, also through a name. */
  const followStatement = (value: Expression, depth: number): void => {
    if (statementTypes.test(review.resolver.resolve(value)?.name ?? "")) follow(value, depth + 1);
  };
  follow(top, 0);
  return calls;
}

const isChain = (value: Expression): boolean =>
  value.kind === "call" || value.kind === "await" || value.kind === "member" || value.kind === "index";

function kindOf(
  roles: ReadonlySet<Role>,
  sql: readonly SqlStatement[],
  calls: readonly Call[],
  review: Review,
): Access["kind"] | undefined {
  if (roles.has("db.write")) return "write";
  if (sql.length > 0) {
    if (sql.some(({ kind }) => /^(?:insert|update|delete|merge|truncate)$/.test(kind))) return "write";
    return sql.some(({ kind }) => kind === "select") ? "query" : undefined;
  }
  if (calls.some((call) => /^sqlalchemy\.(?:update|delete|insert)$/.test(review.nameOf(call) ?? ""))) return "write";
  return roles.has("db.query") ? "query" : undefined;
}

function entityOf(calls: readonly Call[], sql: readonly SqlStatement[], review: Review): string {
  const [statement] = sql;
  if (statement) return statement.table ?? statement.selects[0]?.tables[0]?.name ?? "";
  const model = calls.find((call) =>
    /^(?:query|select|update|delete|insert|from|collection|insertInto|updateTable|deleteFrom|createQueryBuilder)$/.test(
      lastName(call) ?? "",
    ),
  );
  const given = model?.args[0]?.value;
  if (given && given.kind !== "map" && given.kind !== "function") return review.textOf(given).replace(/["'`]/g, "");
  const first = calls.at(-1);
  if (first?.callee.kind === "name")
    return first.args[0] ? review.textOf(first.args[0].value).replace(/["'`]/g, "") : "";
  const receiver = first?.callee.kind === "member" ? review.textOf(first.callee.object) : "";
  // gorm: the model is what is handed over.
  if (review.knowledge.language === "go" && first) return goModel(calls, review) ?? receiver;
  return receiver;
}

function goModel(calls: readonly Call[], review: Review): string | undefined {
  for (const call of calls) {
    const value = call.args.find(({ value }) => value.kind === "unary" && value.operator === "&")?.value;
    if (value?.kind === "unary") return review.textOf(value.operand).replace(/\{[\s\S]*/, "");
  }
  return undefined;
}

/** Arguments of a call that are options: an object with this name in it, or something that cannot be seen. */
export function hasOption(call: Call, names: RegExp): "yes" | "no" | "unknown" {
  let unknown = false;
  for (const { name, value, spread } of call.args) {
    if (name !== undefined && names.test(name)) return "yes";
    if (spread) unknown = true;
    if (value.kind !== "map") continue;
    if (value.entries.some((entry) => entry.name !== undefined && names.test(entry.name))) return "yes";
    unknown ||= value.entries.some((entry) => entry.spread);
  }
  return unknown ? "unknown" : "no";
}
