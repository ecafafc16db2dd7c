/** Functions whose only statement says that there is nothing yet. */
import type { ClassDeclaration, FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import { dottedPath, lastName } from "../../model/code/position.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";

const notDone =
  /\bnot (?:yet )?(?:been )?implemented\b|\bimplement me\b|^todo\b|\bunimplemented\b|\bto be implemented\b/i;

/** The statement that makes a function a stub. */
export function stubStatement(fn: FunctionNode, review: Review): Statement | undefined {
  const statements = (fn.body?.statements ?? []).filter(({ kind }) => kind !== "string");
  const [only, more] = statements;
  if (!only || more || isContract(fn, review)) return undefined;
  return saysNotDone(only, fn, review) || isEmptyPass(only, fn) ? only : undefined;
}

function saysNotDone(statement: Statement, fn: FunctionNode, review: Review): boolean {
  if (statement.kind === "throw") {
    const named = statement.value && lastName(statement.value);
    // In a Python class it is how a base class names what its subclasses have to write.
    if (named === "NotImplementedError") return fn.flavour === "function";
    return statement.value?.kind === "call" && hasMessage(statement.value, review);
  }
  if (statement.kind === "call") return lastName(statement) === "panic" && hasMessage(statement, review);
  if (statement.kind !== "return") return false;
  const values = statement.value?.kind === "list" ? statement.value.elements : [statement.value];
  return values.some((value) => value?.kind === "call" && isErrorMaker(value) && hasMessage(value, review));
}

const isErrorMaker = (call: Expression): boolean => /^(?:New|Errorf)$/.test(lastName(call) ?? "");

function hasMessage(call: Expression, review: Review): boolean {
  if (call.kind !== "call") return false;
  return call.args.some(({ value }) => notDone.test(String(review.constant(value) ?? "")));
}

/** `def charge(order): pass`: a function people call, not a hook somebody may leave empty. */
function isEmptyPass(statement: Statement, fn: FunctionNode): boolean {
  const isPass = statement.kind === "jump" && statement.flavour === "pass";
  if (!isPass || fn.flavour !== "function" || fn.decorators.length > 0 || fn.parent) return false;
  return (
    fn.parameters.length > 0 &&
    /^[a-z]+(?:_[a-z]+)+$/.test(fn.name) &&
    !/no_?op|dummy|null|ignore|nothing|callback|hook|handler|stub|fake|^on_|default/.test(fn.name)
  );
}

/** Declared for others to fill: abstract classes, protocols, overloads, base classes. */
function isContract(fn: FunctionNode, review: Review): boolean {
  if (fn.decorators.some(({ expression }) => /abstract|overload|protocol/i.test(nameOf(expression)))) return true;
  const owner = classOf(fn);
  if (!owner) return false;
  if (owner.flavour === "interface") return true;
  // A class without a base that refuses to work is one itself, except in Java, which has a word for it.
  if (owner.bases.length === 0 && review.knowledge.language !== "java") return true;
  if (owner.bases.some((base) => /^(?:ABC|ABCMeta|Protocol)$/.test(lastName(base) ?? ""))) return true;
  if (/\babstract\s+class\b/.test(review.textOf(owner).slice(0, 400))) return true;
  return review.model.all("class").some(({ bases }) => bases.some((base) => lastName(base) === owner.name));
}

const nameOf = (expression: Expression): string =>
  (dottedPath(expression.kind === "call" ? expression.callee : expression) ?? []).join(".");

function classOf({ parent }: FunctionNode): ClassDeclaration | undefined {
  return parent?.kind === "class" ? parent : undefined;
}
