/** What a generated answer leaves open: comments in place of code, stubs, values that wait for real ones. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { StringLiteral } from "../../model/code/expressions.ts";
import { ancestorOf } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/placeholder-left.ts";
import { type CommentKind, commentKind, isEllipsis, standsForCode } from "./placeholderComments.ts";
import { isExampleAddress, isPlaceholderText } from "./placeholderText.ts";
import { stubStatement } from "./stubs.ts";

type Said = CommentKind | "stub" | "value" | "address";

export default defineRisk<Said>({
  meta: {
    id: "placeholder-left",
    family: "leftovers",
    title: "Placeholder left in the code",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      omitted: {
        what: "This comment stands where code was left out.",
        why: "Pasted over the file it deletes what used to be there: the code still parses, and what it did (a check, a field, a handler) is gone without an error.",
        next: "Put the left-out part in before using the block.",
      },
      unfinished: {
        what: "This comment says that the real code has still to be written.",
        why: "The function can be called and returns, so callers, tests and reviewers take it for done; the missing part shows when the first customer depends on it.",
        next: "Write it, or let the function fail loudly until it is there.",
      },
      demo: {
        what: "This comment says that the code is meant for a demonstration, not for production.",
        why: "The warning stays in the source while the code ships: what it says would have to be done differently is exactly what fails under real users and real data.",
        next: "Do now what the comment says production needs, or do not ship this path.",
      },
      tag: {
        what: "A note of work to do is left in the code.",
        why: "Nobody reads it again until the case it speaks of has happened.",
        next: "Do it, or name the ticket that tracks it.",
      },
      stub: {
        what: "{name} does nothing yet.",
        why: "It can be imported and called like finished code: the call either fails in production or, worse, returns as if the work had been done.",
        next: "Write the body, or remove the function and its callers until it exists.",
      },
      value: {
        what: "This value is a placeholder.",
        why: "Nothing checks it at start: the program comes up, and the first request that uses it is refused, or accepted by everybody who knows the same sample value.",
        next: "Read the value from the environment or the secret store and stop at start when it is missing.",
      },
      address: {
        what: "This address belongs to a domain that is reserved for examples.",
        why: "Nobody answers there: the call fails or waits for its time limit in production, while tests that replace the call stay green.",
        next: "Read the address from the configuration of the environment.",
      },
    },
  },
  detect: {
    document: (_, review) => commentReports(review),
    function: (fn, review) => stubReport(fn, review),
    string: (literal, review) => textReport(literal, review),
  },
  examples: { flags, accepts },
});

function* commentReports(review: Review): Iterable<Report<Said>> {
  const { comments } = review.model;
  const { lines } = review.document;
  for (const [index, { text, span }] of comments.entries()) {
    const near = (other: number) => {
      const neighbour = comments[other];
      return neighbour && Math.abs(lines.lineAt(neighbour.span.start) - lines.lineAt(span.start)) <= 1;
    };
    const alone = !near(index - 1) && !near(index + 1);
    const message = isEllipsis(text) && alone ? "omitted" : commentKind(text);
    const isMissing = message === "tag" && /^@?TODO\b/.test(text) && standsForCode(review.document.text, span);
    if (isMissing) yield { message: "unfinished", at: span, confidence: "medium" };
    else if (message === "tag") yield { message, at: span, severity: "info", confidence: "low" };
    else if (message) yield { message, at: span, confidence: message === "demo" ? "medium" : "high" };
  }
}

function stubReport(fn: FunctionNode, review: Review): Report<Said> | undefined {
  const at = stubStatement(fn, review);
  if (!at) return undefined;
  const confidence = at.kind === "jump" ? "medium" : "high";
  return { message: "stub", at, confidence, values: { name: fn.name === "" ? "This function" : fn.name } };
}

function textReport(literal: StringLiteral, review: Review): Report<Said> | undefined {
  const { value, parent } = literal;
  if (value === undefined || value.length > 160 || !parent || !isUsed(literal)) return undefined;
  if (isPlaceholderText(value)) return { message: "value", at: literal };
  if (!isExampleAddress(value)) return undefined;
  const isCalled = parent.kind === "call" && review.hasRole(parent, "http.call", "http.client", "db.connect");
  const isConstant = parent.kind === "assign" && parent.target.kind === "name" && addressName.test(parent.target.name);
  return isCalled || isConstant ? { message: "address", at: literal, confidence: "medium" } : undefined;
}

const addressName = /(?:url|uri|endpoint|host|origin|server|webhook|base)$/i;

/** Given to something, kept, or what is taken when nothing else is set. Compared or listed it is a word like others. */
function isUsed(literal: StringLiteral): boolean {
  const { parent } = literal;
  if (!parent || ancestorOf(literal, "element")) return false;
  if (parent.kind === "assign") return parent.value === literal;
  if (parent.kind === "map" || parent.kind === "conditional") return true;
  if (parent.kind === "binary") return /^(?:or|\?\?)$/.test(parent.operator) && parent.right === literal;
  if (parent.kind === "function") return true;
  return parent.kind === "call" && parent.callee !== literal && !isTextWork.test(lastWord(parent.callee));
}

const isTextWork =
  /^(?:replace|replaceAll|includes|startsWith|endsWith|indexOf|split|test|match|equals|contains|find|print|println|log|error|warn|info|debug|Error|Exception|ValueError|count|has)$/;

const lastWord = (callee: { readonly kind: string; readonly name?: string; readonly property?: string }): string =>
  callee.property ?? callee.name ?? "";
