/** A file, connection or response that is opened and not closed on every path. The knowledge says which types must be closed. */
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, isDiscarded, isInside } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";

type Said = "never" | "path";

export default defineRisk({
  meta: {
    id: "resource-not-closed",
    family: "resources",
    title: "Opened and not closed on every path",
    severity: "error",
    languages: ["python"],
    messages: {
      never: {
        what: "What {call} opens is never closed here.",
        why: "Each run keeps a file handle or a connection. A service that runs for days reaches its limit, and then every open fails, also of code that has nothing to do with this.",
        next: "Open it in a with statement.",
      },
      path: {
        what: "What {call} opens is not closed when something in between fails.",
        why: "The close stands after work that can throw. Under load that is exactly when it throws: handles and connections leak with every error until the limit is reached.",
        next: "Open it in a with statement, or close it in a finally.",
      },
    },
  },
  detect: {
    call(call, review) {
      const closing = closingMethods(call, review);
      if (!closing || isManaged(call)) return undefined;
      const values = { call: `${review.textOf(call.callee)}()` };
      if (isDropped(call))
        return { message: "never", at: call, values, confidence: "medium", restsOn: call } satisfies Report<Said>;
      const name = assignedName(call);
      return name === undefined ? undefined : nameReport(call, name, closing, values, review);
    },
  },
  examples: {
    flags: [
      {
        title: "Read in one go",
        language: "python",
        code: `
          def load(path):
              return «open(path)».read()
        `,
      },
      {
        title: "Never closed",
        language: "python",
        code: `
          def load(path):
              handle = «open(path)»
              data = handle.read()
              return parse(data)
        `,
      },
      {
        title: "Closed only when all goes well",
        language: "python",
        code: `
          def copy(path, sink):
              handle = «open(path)»
              for line in handle:
                  sink.send(parse(line))
              handle.close()
        `,
      },
      {
        title: "A session that is kept by nobody",
        language: "python",
        code: `
          from sqlalchemy.orm import sessionmaker
          Session = sessionmaker()
          def count():
              session = «Session()»
              total = session.query(User).count()
              return total
        `,
      },
    ],
    accepts: [
      {
        title: "with",
        language: "python",
        code: `
          def load(path):
              with open(path) as handle:
                  return handle.read()
        `,
      },
      {
        title: "finally",
        language: "python",
        code: `
          def load(path):
              handle = open(path)
              try:
                  return handle.read()
              finally:
                  handle.close()
        `,
      },
      {
        title: "Given to the caller",
        language: "python",
        code: `
          def source(path):
              handle = open(path)
              return handle
        `,
      },
      {
        title: "Kept by the object",
        language: "python",
        code: `
          class Reader:
              def __init__(self, path):
                  self.handle = open(path)
        `,
      },
      {
        title: "Handed to an exit stack",
        language: "python",
        code: `
          def load(paths, stack):
              return [stack.enter_context(open(path)) for path in paths]
        `,
      },
    ],
  },
});

/** Only what this call creates: the knowledge names the type it gives and how that is closed. */
function closingMethods(call: Call, review: Review): readonly string[] | undefined {
  if (review.hasRole(call, "http.client", "db.connect", "db.pool", "http.call")) return undefined;
  const result = review.resolver.resolve(call);
  if (result?.kind !== "instance") return undefined;
  return review.knowledge.type(result.name)?.closes;
}

/** In a with, given away, or the start of a chain whose end is. */
function isManaged(call: Call): boolean {
  const { parent } = call;
  if (!parent) return false;
  if (parent.kind === "with" || parent.kind === "return" || parent.kind === "yield") return true;
  if (parent.kind === "await" || parent.kind === "spread") return true;
  if (parent.kind === "call") return parent.callee !== call;
  if (parent.kind === "assign") return parent.target.kind !== "name";
  return parent.kind === "list" || parent.kind === "map" || parent.kind === "function";
}

/** open(p).read(): the handle has no name, nobody can close it. */
const isDropped = (call: Call): boolean =>
  (call.parent?.kind === "member" && call.parent.object === call) || isDiscarded(call);

function assignedName(call: Call): string | undefined {
  const { parent } = call;
  return parent?.kind === "assign" && parent.target.kind === "name" ? parent.target.name : undefined;
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
      else if (isGiven(node)) givenAway = true;
    }
    forEachChild(node, visit);
  };
  visit(around.body);
  if (givenAway) return undefined;
  if (!closed) return { message: "never", at: call, values, restsOn: call };
  return closesAlways(closed) || !canFailBetween(call, closed, review)
    ? undefined
    : { message: "path", at: call, values, confidence: "medium", severity: "warning", restsOn: call };
}

const isClose = (name: Expression, closing: readonly string[]): boolean =>
  name.parent?.kind === "member" && name.parent.object === name && closing.includes(name.parent.property);

/** Returned, yielded, stored, passed on, or used as a context manager later: somebody else closes it. */
function isGiven(name: Expression): boolean {
  const { parent } = name;
  if (!parent) return false;
  if (parent.kind === "return" || parent.kind === "yield" || parent.kind === "with") return true;
  if (parent.kind === "call") return parent.callee !== name;
  if (parent.kind === "assign") return parent.value === name;
  return parent.kind === "list" || parent.kind === "map" || parent.kind === "await";
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
