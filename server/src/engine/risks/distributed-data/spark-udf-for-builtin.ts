/** A Python UDF whose body is what a built-in function of Spark does. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/spark-udf-for-builtin.ts";

export default defineRisk({
  meta: {
    id: "spark-udf-for-builtin",
    family: "distributed-data",
    title: "Python function where a built-in does it",
    severity: "warning",
    languages: ["python"],
    messages: {
      body: {
        what: "This UDF does in Python what {builtin} does inside of Spark.",
        why: "For every row the value leaves the JVM, is pickled, run through a Python worker and sent back: ten to a hundred times slower than the built-in. The optimiser cannot look inside, so filters are not pushed down and columns are read for nothing.",
        next: "Use {builtin} from pyspark.sql.functions.",
      },
    },
  },
  detect: {
    function: (declared, review) =>
      declared.decorators.some(({ expression }) => isUdf(expression, review)) ? judged(declared, declared) : undefined,
    call(call, review) {
      if (!isUdf(call, review) || call.parent?.kind === "function") return undefined;
      const given = call.args[0]?.value;
      const body = given?.kind === "function" ? given : given && review.resolver.localFunction(given);
      return body && given ? judged(body, call) : undefined;
    },
  },
  examples,
});

/** `udf`, `F.udf`, `udf(StringType())`, `spark.udf.register`; vectorised ones are another thing. */
function isUdf(expression: Expression, review: Review): boolean {
  const target = expression.kind === "call" ? expression.callee : expression;
  const name = review.resolver.resolve(target)?.name;
  if (name?.startsWith("pyspark.")) return name === "pyspark.sql.functions.udf";
  return (
    lastName(target) === "udf" && target.kind === "name" && review.resolver.bindings.lookup("udf", target).length === 0
  );
}

function judged(body: FunctionNode, at: CodeNode): Report<"body"> | undefined {
  const result = onlyResult(body);
  const builtin = result && builtinFor(result, new Set(body.parameters.map(({ name }) => name)));
  return builtin === undefined
    ? undefined
    : { message: "body", at: at.kind === "function" ? (result ?? at) : at, values: { builtin } };
}

/** The returned expression of a body that is one return, perhaps behind a test for None or through one name. */
function onlyResult(body: FunctionNode): Expression | undefined {
  const statements = (body.body?.statements ?? []).filter(
    (statement) => !(statement.kind === "string") && !isNoneGuard(statement),
  );
  const last = statements.at(-1);
  if (last?.kind !== "return" || !last.value) return undefined;
  if (statements.length === 1) return last.value;
  const [first] = statements;
  const kept =
    statements.length === 2 &&
    first?.kind === "assign" &&
    first.target.kind === "name" &&
    last.value.kind === "name" &&
    first.target.name === last.value.name;
  return kept && first.kind === "assign" ? first.value : undefined;
}

const isNoneGuard = (statement: CodeNode): boolean =>
  statement.kind === "if" && statement.then.statements.length === 1 && statement.then.statements[0]?.kind === "return";

const methods: Readonly<Record<string, string>> = {
  upper: "upper()",
  lower: "lower()",
  strip: "trim()",
  lstrip: "ltrim()",
  rstrip: "rtrim()",
  replace: "regexp_replace()",
  split: "split()",
  startswith: "Column.startswith()",
  endswith: "Column.endswith()",
  title: "initcap()",
  capitalize: "initcap()",
  strftime: "date_format()",
  date: "to_date()",
  zfill: "lpad()",
  join: "concat_ws()",
};
const functions: Readonly<Record<string, string>> = {
  len: "length()",
  str: 'cast("string")',
  int: 'cast("int")',
  float: 'cast("double")',
  abs: "abs()",
  round: "round()",
  all: "forall()",
  any: "exists()",
  sorted: "array_sort()",
  sum: "aggregate()",
  min: "least()",
  max: "greatest()",
};

/** Name of the built-in; undefined when something in the body has none. */
function builtinFor(expression: Expression, parameters: ReadonlySet<string>): string | undefined {
  switch (expression.kind) {
    case "call": {
      const { callee } = expression;
      const name =
        callee.kind === "name"
          ? functions[callee.name]
          : callee.kind === "member"
            ? methods[callee.property]
            : undefined;
      const receiver = callee.kind === "member" ? [callee.object] : [];
      return name !== undefined &&
        [...receiver, ...expression.args.map(({ value }) => value)].every((part) => isSimple(part, parameters))
        ? name
        : undefined;
    }
    case "binary":
      return isSimple(expression, parameters)
        ? /^[-+*/%]$/.test(expression.operator)
          ? "a column expression"
          : "a condition on columns"
        : undefined;
    case "conditional":
      return isSimple(expression, parameters) ? "when().otherwise()" : undefined;
    case "comprehension":
      return expression.flavour === "list" && expression.clauses.length === 1 ? "transform() or filter()" : undefined;
    case "string":
      return expression.value === undefined && isSimple(expression, parameters)
        ? "concat() or format_string()"
        : undefined;
    default:
      return undefined;
  }
}

function isSimple(expression: Expression, parameters: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case "name":
      return parameters.has(expression.name) || /^[A-Z][A-Z0-9_]*$/.test(expression.name);
    case "number":
    case "boolean":
    case "null":
      return true;
    case "string":
      return expression.parts.every((part) => typeof part === "string" || isSimple(part, parameters));
    case "binary":
      return isSimple(expression.left, parameters) && isSimple(expression.right, parameters);
    case "unary":
      return isSimple(expression.operand, parameters);
    case "conditional":
      return [expression.test, expression.whenTrue, expression.whenFalse].every((part) => isSimple(part, parameters));
    case "call":
    case "comprehension":
      return expression.kind === "comprehension" ? true : builtinFor(expression, parameters) !== undefined;
    case "index":
      return isSimple(expression.object, parameters) && isSimple(expression.index, parameters);
    case "list":
      return expression.elements.every((element) => isSimple(element, parameters));
    default:
      return false;
  }
}
