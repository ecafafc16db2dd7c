/** Entry points in a place the context marks as flag-guarded that no flag can switch off. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import { type CodeNode, partSpan } from "../../model/code/node.ts";
import { dottedPath } from "../../model/code/position.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/missing-feature-flag.ts";

export default defineRisk<"unguarded">({
  meta: {
    id: "missing-feature-flag",
    family: "rollout",
    title: "New behaviour without a flag",
    severity: "warning",
    languages: ["python", "ecmascript"],
    messages: {
      unguarded: {
        what: "{name} answers without asking a feature flag, in a place this team rolls out behind flags.",
        why: "It is on for everybody with the deployment. When it misbehaves the only way back is another deployment, with everything else that went out in it.",
        next: "Ask the flag first ({calls}) and keep the old behaviour on the other branch.",
      },
    },
  },
  detect: { function: (fn, review) => unguarded(fn, review) },
  examples: { flags, accepts },
});

function unguarded(fn: FunctionNode, review: Review): Report<"unguarded"> | undefined {
  const { guardedPaths, flagCalls } = review.context.rollout;
  // Without a call that reads flags there is nothing to compare with.
  if (guardedPaths.length === 0 || flagCalls.length === 0) return undefined;
  const entry = review.entries.get(fn);
  if (!entry || entry.kind === "cli") return undefined;
  const file = review.document.fileName.replaceAll("\\", "/");
  const index = guardedPaths.findIndex(
    (pattern) => review.pathMatches(pattern, file) || entry.path?.startsWith(pattern),
  );
  if (index < 0 || asksFlag(fn, review) || fn.decorators.some(({ expression }) => isFlag(expression, review)))
    return undefined;
  const name = fn.name === "" ? (entry.path ?? "This handler") : fn.name;
  const at = fn.name === "" ? fn : partSpan(fn, fn.nameSpan);
  const evidence = contextEvidence(review.context, `rollout.guardedPaths.${index}`);
  return { message: "unguarded", at, values: { name, calls: flagCalls.join(", ") }, evidence };
}

function asksFlag(node: CodeNode, review: Review): boolean {
  let found = isFlag(node, review);
  forEachChild(node, (child) => {
    found ||= asksFlag(child, review);
  });
  return found;
}

function isFlag(node: CodeNode, review: Review): boolean {
  if (node.kind !== "call") return false;
  if (review.hasRole(node, "flag.check")) return true;
  const written = dottedPath(node.callee)?.join(".") ?? "";
  return review.context.rollout.flagCalls.some((name) => written === name || written.endsWith(`.${name}`));
}
