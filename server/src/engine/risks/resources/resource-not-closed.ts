/** A file, connection or response that is opened and not closed on every path. The knowledge says which types must be closed. */
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, isDiscarded, isInside } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/resource-not-closed.ts";
import { isClose, isDeclaredIn, isGiven, outermostHolder } from "./ownership.ts";

type Said = "never" | "path";

export default defineRisk({
  meta: {
    id: "resource-not-closed",
    family: "resources",
    title: "Opened and not closed on every path",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      never: {
        what: "What {call} opens is never closed here.",
        why: "Each run keeps a file handle or a connection. A service that runs for days reaches its limit, and then every open fails, also of code that has nothing to do with this.",
        next: "{how}.",
      },
      path: {
        what: "What {call} opens is not closed when something in between fails.",
        why: "The close stands after work that can throw. Under load that is exactly when it throws: handles and connections leak with every error until the limit is reached.",
        next: "{how}.",
      },
    },
  },
  detect: {
    call(call, review) {
      const closing = closingMethods(call, review);
      if (!closing) return undefined;
      const opened = outermostHolder(call, review);
      if (isManaged(opened)) return undefined;
      const values = { call: `${review.textOf(call.callee)}()`, how: howTo(closing, review) };
      if (isDropped(opened))
        return { message: "never", at: call, values, confidence: "medium", restsOn: call } satisfies Report<Said>;
      const name = assignedName(opened, review);
      return name === undefined ? undefined : nameReport(call, name, closing, values, review);
    },
  },
  examples,
});

/** Only what this call creates: the knowledge names the type it gives and how that is closed. */
function closingMethods(call: Call, review: Review): readonly string[] | undefined {
  const { language } = review.knowledge;
  const others = language === "python" || language === "ecmascript";
  // A connection pool is closed with the process; requests and httpx read the whole answer at once.
  if (review.hasRole(call, "http.client", "db.pool") || (others && review.hasRole(call, "db.connect", "http.call")))
    return undefined;
  const result = review.resolver.resolve(call);
  if (result?.kind !== "instance") return undefined;
  const closing = review.knowledge.type(result.name)?.closes;
  return closing && language === "java" && isPartOfAnother(call, review) ? undefined : closing;
}

/** A statement goes with its connection, and its rows go with it. */
function isPartOfAnother(call: Call, review: Review): boolean {
  const owner = call.callee.kind === "member" ? review.resolver.resolve(call.callee.object) : undefined;
  return owner?.kind === "instance" && review.knowledge.type(owner.name)?.closes !== undefined;
}

function howTo(closing: readonly string[], review: Review): string {
  const [close = "close"] = closing;
  if (review.knowledge.language === "go") return `Write defer x.${close}() right after the error is checked`;
  if (review.knowledge.language === "java") return "Open it in the head of a try (try-with-resources)";
  if (review.knowledge.language === "ecmascript") return `Call ${close}() in a finally block`;
  return "Open it in a with statement, or close it in a finally";
}

/** In a with, given away, or the start of a chain whose end is. */
function isManaged(call: Expression): boolean {
  const { parent } = call;
  if (!parent) return false;
  if (parent.kind === "with" || parent.kind === "return" || parent.kind === "yield") return true;
  if (parent.kind === "await" || parent.kind === "spread") return true;
  if (parent.kind === "call") return parent.callee !== call;
  if (parent.kind === "assign") return parent.target.kind === "member" || parent.target.kind === "index";
  return parent.kind === "list" || parent.kind === "map" || parent.kind === "function";
}

/** open(p).read(): the handle has no name, nobody can close it. */
const isDropped = (call: Expression): boolean =>
  (call.parent?.kind === "member" && call.parent.object === call) || isDiscarded(call);

/** The local variable that holds it. In Go it is the first of the results; a field is somebody else's to close. */
function assignedName(opened: Expression, review: Review): string | undefined {
  const { parent } = opened;
  if (parent?.kind !== "assign") return undefined;
  const { target } = parent;
  const first = target.kind === "list" && review.knowledge.language === "go" ? target.elements[0] : target;
  if (first?.kind !== "name" || first.name === "_") return undefined;
  const isLocal = review.knowledge.language === "python" || isDeclaredIn(enclosingFunction(parent), first.name);
  return isLocal ? first.name : undefined;
}

function nameReport(
  call: Call,
  name: string,
  closing: readonly string[],
  values: Readonly<Record<string, string>>,
  review: Review,
): Report<Said> | undefined {
  const around = enclosingFunction(call);
  if (!around?.body) return undefined;
  let closed: CodeNode | undefined;
  let givenAway = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "name" && node.name === name && !isInside(node, call)) {
      if (isClose(node, closing)) closed = node;
      else if (isGiven(node, review)) givenAway = true;
    }
    forEachChild(node, visit);
  };
  visit(around.body);
  if (givenAway) return undefined;
  if (!closed) return { message: "never", at: call, values, restsOn: call };
  // Go closes what is left open between on the way out by hand; who closes at all mostly does it right.
  if (review.knowledge.language === "go") return undefined;
  return closesAlways(closed) || !canFailBetween(call, closed, review)
    ? undefined
    : { message: "path", at: call, values, confidence: "medium", severity: "warning", restsOn: call };
}

const closesAlways = (close: CodeNode): boolean => {
  for (let around = ancestorOf(close, "try"); around; around = ancestorOf(around, "try")) {
    if (around.finalizer && isInside(close, around.finalizer)) return true;
  }
  return false;
};

/** Calls between opening and closing, other than on the thing itself. */
function canFailBetween(call: Call, close: CodeNode, review: Review): boolean {
  const from = spanOf(call).end;
  const to = spanOf(close).start;
  return review.model.all("call").filter((one) => spanOf(one).start >= from && spanOf(one).end <= to).length > 1;
}
