/** A login or a password reset that tells an unknown user apart from a wrong password. */

import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { CodeNode } from "../../model/code/node.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/account-enumeration.ts";

export default defineRisk({
  meta: {
    id: "account-enumeration",
    family: "security",
    title: "Answer that tells which accounts exist",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      unknown: {
        what: "The answer says that there is no account with this name.",
        why: "Anybody can ask for address after address and learns who has an account here: a list for phishing, for trying leaked passwords, and a breach of privacy by itself.",
        next: 'Answer the same for an unknown account and a wrong password ("Invalid e-mail or password"); for a reset say that a mail was sent if the account exists.',
      },
    },
  },
  detect: {
    string(node, review) {
      const text = node.value;
      if (text === undefined || text.length > 120 || !tells.test(text)) return undefined;
      const around = signInAround(node, review);
      if (!around || !isAnswered(node)) return undefined;
      return { message: "unknown" as const, at: node } satisfies Report<"unknown">;
    },
  },
  examples: { flags, accepts },
});

const tells =
  /^(?:(?:the )?(?:user|account|e-?mail|username|email address|customer|member)s? (?:was |is |does |with (?:this|that) (?:e-?mail|username|name) )?(?:not found|not (?:registered|exist|known)|unknown|does(?:n't| not) exist|not exist)|no (?:such )?(?:user|account|member)\b.*|(?:invalid|unknown|incorrect|wrong) (?:user(?:name)?|e-?mail|account)|there is no (?:user|account).*|we (?:could not|couldn't) find (?:a |an |your )?(?:user|account).*)[.!]?$/i;

const signIn = /log_?in|sign_?in|authenticate|forgot|reset_?password|password_?reset|request_?reset|recover/i;

/** The function, its route or its name around speaks of signing in. */
function signInAround(node: CodeNode, review: Review): FunctionNode | undefined {
  let current = node.parent;
  while (current) {
    if (current.kind === "function") {
      const entry = review.entries.get(current);
      if (signIn.test(current.name) || (entry?.path !== undefined && signIn.test(entry.path)))
        return comparesOrSends(current, review) ? current : undefined;
    }
    current = current.parent;
  }
  return undefined;
}

/** It checks a password or sends a mail: not a lookup that only has a similar name. */
function comparesOrSends(node: FunctionNode, review: Review): boolean {
  let found = false;
  const visit = (child: CodeNode): void => {
    if (found) return;
    if (
      (child.kind === "name" && /passw|hash|bcrypt|token|mail/i.test(child.name)) ||
      (child.kind === "member" && /passw|compare|verify|mail|reset/i.test(child.property))
    )
      found = true;
    forEachChild(child, visit);
  };
  if (node.body) visit(node.body);
  return found && review.file.test === false;
}

/** Part of an answer or of an error that becomes one; not of a log line. */
function isAnswered(node: CodeNode): boolean {
  let current = node.parent;
  while (current && current.kind !== "block" && current.kind !== "function") {
    if (current.kind === "throw" || current.kind === "return") return true;
    if (current.kind === "call" && current.callee.kind === "member") {
      if (
        /^(?:log|info|warn|warning|debug|error|exception|print|println|trace)$/i.test(current.callee.property) &&
        !/^(?:res|reply|c|http)$/.test(nameOf(current.callee.object))
      )
        return false;
      if (
        /^(?:json|send|JSON|Error|status|body|flash|render|sendError|abort|String|AbortWithStatusJSON|IndentedJSON|badRequest|notFound|ok|write|end)$/.test(
          current.callee.property,
        )
      )
        return true;
    }
    if (
      current.kind === "call" &&
      current.callee.kind === "name" &&
      /^(?:jsonify|JSONResponse|HTTPException|JsonResponse|abort|flash|HttpResponse|Response)$/.test(
        current.callee.name,
      )
    )
      return true;
    current = current.parent;
  }
  return false;
}

const nameOf = (node: CodeNode): string => (node.kind === "name" ? node.name : "");
