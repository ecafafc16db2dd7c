/** Invented data, random numbers given out as measurements, and work that is only pretended. */
import type { Assign, Call, Expression, MapLiteral } from "../../model/code/expressions.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/mock-data-in-prod-path.ts";

type Said = "data" | "made" | "random" | "pretended";

export default defineRisk<Said>({
  meta: {
    id: "mock-data-in-prod-path",
    family: "leftovers",
    title: "Invented data in production code",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      data: {
        what: "{name} holds invented records.",
        why: "Whoever calls this gets people, prices or orders that do not exist, in the shape of real ones: nothing fails, dashboards look healthy, and decisions and mails go out on made-up data.",
        next: "Read the records from where they are kept, or move the invented ones to the tests.",
      },
      made: {
        what: "{name} makes up the data that is used here.",
        why: "The caller cannot tell it from real data: nothing fails, and what is shown, stored or charged is invented.",
        next: "Call what holds the real data; keep the generator for tests.",
      },
      random: {
        what: "`{name}` is a random number given out as a measured value.",
        why: "The number changes with every request and looks alive, so nobody notices that nothing is measured: alerts, prices or scores are built on it.",
        next: "Take the value from where it is measured, and answer that it is unknown while there is none.",
      },
      pretended: {
        what: "This only pretends to do the work.",
        why: "The call succeeds after a while as the real one would: callers, tests and users believe that it was sent, charged or stored.",
        next: "Do the work, or let it fail loudly until it is there.",
      },
    },
  },
  detect: {
    assign: (node) => dataReport(node),
    call: (call, review) => madeReport(call, review),
    map: (node, review) => randomReports(node, review),
    document: (_, review) => pretendedReports(review),
  },
  examples: { flags, accepts },
});

const inventedName = /^_*(?:mock|fake|dummy)(?:[A-Z_]|$)|(?:^|_)(?:mock|fake|dummy)_|^(?:MOCK|FAKE|DUMMY|SAMPLE)_/;
const sampleName = /^sample(?:[A-Z_]\w*)?$/;

function dataReport({ target, value, parent }: Assign): Report<Said> | undefined {
  if (target.kind !== "name" || !value || parent?.kind === "class") return undefined;
  const { name } = target;
  const isInvented = inventedName.test(name) ? hasContent(value) : sampleName.test(name) && hasRecords(value);
  // The name carries the finding: the records may be long.
  return isInvented ? { message: "data", at: target, values: { name } } : undefined;
}

const hasContent = (value: Expression): boolean =>
  value.kind === "list" ? value.elements.length > 0 : value.kind === "map" && value.entries.length > 0;

const hasRecords = (value: Expression): boolean =>
  value.kind === "list" && value.elements.length > 0 && value.elements.every(({ kind }) => kind === "map");

const makerName = /^(?:get|fetch|load|generate|create|make|build)_?(?:mock|fake|dummy)(?:[A-Z_]|$)/i;

function madeReport(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  if (!makerName.test(name)) return undefined;
  for (let around = enclosingFunction(call); around; around = enclosingFunction(around)) {
    if (/mock|fake|dummy|test|seed/i.test(around.name)) return undefined;
  }
  return review.hasRole(call, "test.mock") ? undefined : { message: "made", at: call, values: { name } };
}

const measured =
  /(?:^|_|[a-z])(?:score|rate|count|total|revenue|sales|price|cost|cpu|memory|usage|latency|accuracy|confidence|probability|temperature|humidity|amount|views|users|visitors|growth|load|progress|rating|balance|stock|uptime|conversions?|requests|errors)(?:$|_|[A-Z])/i;

function* randomReports({ entries }: MapLiteral, review: Review): Iterable<Report<Said>> {
  for (const { name, value } of entries) {
    if (name === undefined || !measured.test(name) || !isRandomNumber(value, review, 0)) continue;
    yield { message: "random", at: value, values: { name }, confidence: "medium" };
  }
}

/** A random number, rounded, scaled or formatted. */
function isRandomNumber(value: Expression, review: Review, depth: number): boolean {
  if (depth > 5) return false;
  if (value.kind === "binary") return [value.left, value.right].some((side) => isRandomNumber(side, review, depth + 1));
  if (value.kind !== "call") return false;
  const name = review.nameOf(value) ?? "";
  if (
    /^(?:Math\.random|random\.(?:random|randint|uniform|gauss|randrange|choice)|np\.random\.\w+|numpy\.random\.\w+)$/.test(
      name,
    )
  )
    return true;
  if (
    !/^(?:round|floor|ceil|trunc|toFixed|int|float|Number|parseInt|parseFloat|str|String)$/.test(lastName(value) ?? "")
  )
    return false;
  const inner = value.callee.kind === "member" ? [value.callee.object] : [];
  return [...inner, ...value.args.map((argument) => argument.value)].some((part) =>
    isRandomNumber(part, review, depth + 1),
  );
}

const pretends =
  /^(?:here we )?(?:simulat(?:e|es|ed|ing)|pretend(?:ing|s)?|fak(?:e|ing)|mock(?:ing)?)\b.{0,40}\b(?:api|network|database|db|payment|processing|delay|latency|work|response|requests?|calls?|data|e-?mails?|sending|upload|long[- ]running|operation|inference|query|fetch\w*|charge|delivery)\b/i;
const inventedWords =
  /^(?:mock|dummy|fake|hard-?coded) (?:\w+ )?(?:data|responses?|users?|results?|products?|values?|database|db|items|records|implementation)\b/i;

/** The comment says it; what follows on the next lines is what it speaks of. */
function* pretendedReports(review: Review): Iterable<Report<Said>> {
  const named = review.model.all("assign").filter((node) => dataReport(node));
  const { lines } = review.document;
  const taken = new Set(named.map((node) => lines.lineAt(node.unit.start + node.from)));
  for (const { text, span } of review.model.comments) {
    const line = lines.lineAt(span.start);
    if (taken.has(line) || taken.has(line + 1) || taken.has(line + 2)) continue;
    if (pretends.test(text) || inventedWords.test(text)) yield { message: "pretended", at: span, confidence: "medium" };
  }
}
