/** A record is read or changed by an id of the request, while everything around asks whose it is. */

import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { isInside, lastName } from "../../model/code/position.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { accepts, flags } from "./examples/object-access-unchecked.ts";

export default defineRisk({
  meta: {
    id: "object-access-unchecked",
    family: "security",
    title: "Record reached by id without asking whose it is",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      siblings: {
        what: "The record is taken by {value} alone; the other handlers here also ask for {owner}.",
        why: "Ids can be counted up or found in links: any logged-in user reads and changes the records of others by putting another id into the address.",
        next: "Add {owner} of the logged-in user to the condition, and answer 404 when it does not match.",
      },
      context: {
        what: "The record is taken by {value} alone; the production context says that {owner} decides who may see it.",
        why: "Ids can be counted up or found in links: any logged-in user reads and changes the records of others by putting another id into the address.",
        next: "Add {owner} of the logged-in user to the condition, and answer 404 when it does not match.",
      },
    },
  },
  detect: {
    *document(_document, review) {
      const handlers = [...review.entries.values()]
        .filter(({ kind }) => kind === "http")
        .map((entry) => entry.function);
      const owners = new Map(handlers.map((handler) => [handler, ownerIn(handler, review)]));
      const declared = review.context.database.ownerFields[0];
      const sibling = [...owners.values()].find((owner) => owner !== undefined);
      const owner = sibling ?? declared;
      if (owner === undefined) return;
      for (const handler of handlers) {
        if (owners.get(handler) !== undefined || asksForOwner(handler, review)) continue;
        const access = firstAccess(handler, review);
        if (!access) continue;
        yield {
          message: sibling === undefined ? ("context" as const) : ("siblings" as const),
          at: access.call,
          values: { value: access.id, owner },
          evidence: sibling === undefined ? contextEvidence(review.context, "database.ownerFields.0") : [],
          confidence: sibling === undefined ? ("high" as const) : ("medium" as const),
        };
      }
    },
  },
  examples: { flags, accepts },
});

const ownerNames =
  /^(?:owner|owner_?id|user|user_?id|tenant|tenant_?id|account_?id|organi[sz]ation_?id|org_?id|created_?by|author_?id|customer_?id|workspace_?id)$/i;
const currentUser =
  /(?:req|request|ctx|session|self\.request|event)\.(?:user|session|auth|tenant\w*|userId|user_id)|current_?user|currentUser|g\.user|principal|session\[|getServerSession|auth\(\)/;

/** The field of a query that is bound to the logged-in user: `{ id, userId: req.user.id }`, `filter_by(owner_id=current_user.id)`. */
function ownerIn(handler: FunctionNode, review: Review): string | undefined {
  const isOwner = (name: string | undefined, value: Expression): boolean =>
    name !== undefined &&
    (ownerNames.test(name) || review.context.database.ownerFields.includes(name)) &&
    currentUser.test(review.textOf(value));
  for (const call of review.model.all("call")) {
    if (
      !isInside(call, handler) ||
      !/^(?:find|get|filter|update|delete|remove|select|where|first|query)/i.test(lastName(call) ?? "")
    )
      continue;
    for (const { name, value } of call.args) {
      if (isOwner(name, value)) return name;
      const maps =
        value.kind === "map"
          ? [value, ...value.entries.flatMap((entry) => (entry.value.kind === "map" ? [entry.value] : []))]
          : [];
      for (const map of maps) {
        const entry = map.entries.find((one) => isOwner(one.name, one.value));
        if (entry) return entry.name;
      }
    }
  }
  return undefined;
}

/** Compares afterwards, asks a permission function, or is for administrators. */
function asksForOwner(handler: FunctionNode, review: Review): boolean {
  let found = false;
  const visit = (node: CodeNode): void => {
    if (found) return;
    if (
      node.kind === "call" &&
      /permission|authori|can_|^can[A-Z]|owns|allowed|policy|ability|check_?access|require_?role|admin/i.test(
        lastName(node) ?? "",
      )
    )
      found = true;
    if (
      node.kind === "if" &&
      (currentUser.test(review.textOf(node.test)) || /owner|tenant|user_?id/i.test(review.textOf(node.test)))
    )
      found = true;
    if (node.kind === "number" && node.value === 403) found = true;
    forEachChild(node, visit);
  };
  visit(handler);
  return (
    found ||
    /admin|staff|internal|public/i.test(review.textOf(handler).slice(0, 200)) ||
    (review.entries.get(handler)?.registration !== undefined &&
      /admin|isAdmin|hasRole|staff/i.test(routeText(handler, review)))
  );
}

const routeText = (handler: FunctionNode, review: Review): string => {
  const registration = review.entries.get(handler)?.registration;
  return registration ? review.textOf(registration).slice(0, 200) : "";
};

const byId =
  /^(?:findById|findByIdAndUpdate|findByIdAndDelete|findUnique|findUniqueOrThrow|findOne|findFirst|findByPk|get|get_or_404|get_object_or_404|delete|update|deleteOne|updateOne|filter_by|filter|first_or_404)$/;
const dataAccess = /query|session|objects|prisma|[rR]epo|[mM]odel|^[A-Z]\w*$|^[A-Z]\w*\.|db\./;

function firstAccess(handler: FunctionNode, review: Review): { call: Call; id: string } | undefined {
  for (const call of review.model.all("call")) {
    if (!isInside(call, handler) || !byId.test(lastName(call) ?? "")) continue;
    const receiver = call.callee.kind === "member" ? review.textOf(call.callee.object) : "";
    if (
      !(
        dataAccess.test(receiver) ||
        review.hasRole(call, "db.query", "db.write") ||
        /^get_object_or_404$/.test(lastName(call) ?? "")
      )
    )
      continue;
    const id = idOf(call, review);
    if (id !== undefined) return { call, id };
  }
  return undefined;
}

/** The only condition is an id that comes from the request. */
function idOf(call: Call, review: Review): string | undefined {
  for (const { name, value } of call.args) {
    const parts =
      value.kind === "map"
        ? value.entries.flatMap((entry) =>
            entry.name === "where" && entry.value.kind === "map" ? entry.value.entries : [entry],
          )
        : [{ name, value }];
    const ids = parts.filter(
      (part) => part.name === undefined || /^(?:id|_id|pk|\w+_?[iI]d|uuid|slug)$/.test(part.name),
    );
    if (
      value.kind === "map" &&
      ids.length !== parts.filter(({ name: key }) => key !== "data" && key !== "include" && key !== "select").length
    )
      continue;
    for (const part of ids) {
      const source = review.flow.originsOf(part.value).find(({ kind }) => kind === "request");
      if (source && /id\b|uuid|pk|params/i.test(source.label)) return source.label;
    }
  }
  return undefined;
}
