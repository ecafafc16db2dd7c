/** The pieces a text is built of: templates, `+`, `%`, format calls and names assigned before, flattened in order. */
import { reachingBindings } from "../../languages/flow/reaching.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";

/** Constant text, or an expression whose text is put there. */
export type Piece = string | Expression;

const maximumPieces = 60;

/** How far one text is followed: names that are built from each other must not multiply the work. */
interface Effort {
  left: number;
}

export const piecesOf = (expression: Expression, review: Review): readonly Piece[] =>
  follow(expression, review, { left: 120 });

function follow(expression: Expression, review: Review, effort: Effort): readonly Piece[] {
  if (effort.left-- <= 0) return [expression];
  const constant = review.constant(expression);
  if (typeof constant === "string" || typeof constant === "number") return [String(constant)];
  const inner = (next: Expression) => follow(next, review, effort);
  switch (expression.kind) {
    case "string":
      return joined(expression.parts.map((part) => (typeof part === "string" ? [part] : inner(part))));
    case "binary":
      if (expression.operator === "+") return joined([inner(expression.left), inner(expression.right)]);
      if (expression.operator === "%")
        return formatted(
          expression.left,
          valuesOf(expression.right),
          /%[-+ #0-9.]*[a-zA-Z]|%\(\w+\)s/g,
          review,
          effort,
        );
      return [expression];
    case "call":
      return ofCall(expression, review, effort);
    case "name":
      return ofName(expression, review, effort);
    case "cast":
    case "await":
      return inner(expression.value);
    default:
      return [expression];
  }
}

function ofCall(call: Call, review: Review, effort: Effort): readonly Piece[] {
  // A tagged template binds its values.
  if (call.isTagged) return [call];
  const name = lastName(call) ?? "";
  const values = call.args.map(({ value }) => value);
  const [head, ...rest] = values;
  const receiver = call.callee.kind === "member" ? call.callee.object : undefined;
  if (name === "format" && receiver && receiver.kind !== "name" && values.length > 0) {
    return formatted(receiver, values, /\{\w*(?:[!:][^{}]*)?\}/g, review, effort);
  }
  if (name === "format" && receiver?.kind === "name" && /^(?:String|util)$/.test(receiver.name) && head) {
    return formatted(head, rest, /%[-+ #0-9.$]*[a-zA-Z]/g, review, effort);
  }
  if (name === "format" && receiver?.kind === "name" && review.knowledge.language === "python") {
    return formatted(receiver, values, /\{\w*(?:[!:][^{}]*)?\}/g, review, effort);
  }
  if (/^(?:Sprintf|formatted)$/.test(name)) {
    const template = name === "formatted" ? receiver : head;
    if (template)
      return formatted(template, name === "formatted" ? values : rest, /%[-+ #0-9.]*[a-zA-Z]/g, review, effort);
  }
  // Wrappers that keep the text as it is: text(sql), sqlalchemy.text, sql.raw, String.raw, trim.
  if (/^(?:text|raw|literal|unsafe|sql|RawSQL|TextClause|str|String|encode|toString|trim|strip|dedent)$/.test(name)) {
    const only = head ?? receiver;
    if (only && only.kind !== "name") return follow(only, review, effort);
    if (only && values.length > 0) return follow(only, review, effort);
    if (receiver && /^(?:trim|strip|toString|encode)$/.test(name)) return follow(receiver, review, effort);
  }
  if (/^(?:concat)$/.test(name) && receiver) {
    return joined([receiver, ...values].map((value) => follow(value, review, effort)));
  }
  return [call];
}

/** A name built up in several steps gives the pieces of all of them, in order. */
function ofName(expression: Expression & { kind: "name" }, review: Review, effort: Effort): readonly Piece[] {
  const reaching = reachingBindings(expression.name, expression, review.resolver.bindings);
  const values = reaching.flatMap((binding) => (binding.kind === "value" ? [binding.value] : []));
  if (values.length === 0 || values.length !== reaching.filter(({ kind }) => kind !== "declared").length)
    return [expression];
  if (values.length > 6) return [expression];
  const pieces = joined(values.map((value) => follow(value, review, effort)));
  return pieces.some((piece) => typeof piece === "string") ? pieces : [expression];
}

function formatted(
  template: Expression,
  values: readonly Expression[],
  hole: RegExp,
  review: Review,
  effort: Effort,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const part of follow(template, review, effort)) {
    if (typeof part !== "string") {
      pieces.push(part);
      continue;
    }
    let from = 0;
    for (const match of part.matchAll(hole)) {
      if (match[0] === "%%") continue;
      pieces.push(part.slice(from, match.index));
      const value = values[next++];
      // %d and the like cannot carry text.
      if (value && !/^%[-+ #0-9.]*[dxXfbeg]$/.test(match[0]))
        pieces.push(...(review.constant(value) === undefined ? [value] : [String(review.constant(value))]));
      else pieces.push("0");
      from = match.index + match[0].length;
    }
    pieces.push(part.slice(from));
  }
  return joined([pieces]);
}

const valuesOf = (expression: Expression): readonly Expression[] => {
  if (expression.kind === "list") return expression.elements;
  return expression.kind === "map" ? expression.entries.map((entry) => entry.value) : [expression];
};

function joined(groups: readonly (readonly Piece[])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of groups.flat()) {
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else if (pieces.length < maximumPieces) pieces.push(piece);
  }
  return pieces;
}
