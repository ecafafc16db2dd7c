/** Who holds a resource: what is wrapped around it, and whether it is handed on to somebody who closes it. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";

/** Readers and writers of java.io that close what they are made of. */
const wrapper =
  /^(?:Buffered|InputStream|OutputStream|Print|Data|Object|GZIP|Zip|LineNumber|Pushback)(?:Reader|Writer|InputStream|OutputStream|Stream)$|^Scanner$/;

/** `new BufferedReader(new FileReader(path))` is closed by its outermost part; an awaited handle by what waits for it. */
export function outermostHolder(call: Call, review: Review): Expression {
  let current: Expression = call;
  for (;;) {
    const parent: CodeNode | undefined = current.parent;
    if (review.knowledge.language === "java") {
      if (parent?.kind === "cast") current = parent;
      else if (parent?.kind === "call" && parent.isNew && wrapper.test(lastName(parent.callee) ?? "")) current = parent;
      else return current;
    } else if (review.knowledge.language === "ecmascript" && parent?.kind === "await") current = parent;
    else return current;
  }
}

/** `rows.Close`, `resp.Body.Close`. */
export function isClose(name: Expression, closing: readonly string[]): boolean {
  const path: string[] = [];
  let current: CodeNode = name;
  while (current.parent?.kind === "member" && current.parent.object === current) {
    path.push(current.parent.property);
    current = current.parent;
  }
  return closing.includes(path.join(".")) || (path.length > 0 && closing.includes(path[0] ?? ""));
}

/** Returned, yielded, stored, passed on, or used as a context manager later: somebody else closes it. */
export function isGiven(name: Expression, review: Review): boolean {
  const { parent } = name;
  if (!parent) return false;
  if (parent.kind === "return" || parent.kind === "yield" || parent.kind === "with") return true;
  if (parent.kind === "call") return parent.callee !== name;
  if (parent.kind === "assign") return parent.value === name;
  if (parent.kind === "member" && review.knowledge.language === "go") return isBodyGiven(parent, review);
  if (parent.kind === "list" && parent.parent?.kind === "assign" && parent.parent.target === parent) return false;
  return parent.kind === "list" || parent.kind === "map" || parent.kind === "await" || parent.kind === "unary";
}

/** `return resp.Body`, `consume(resp.Body)`; a reader of the standard library closes nothing. */
function isBodyGiven(member: Expression & { kind: "member" }, review: Review): boolean {
  if (member.property !== "Body") return false;
  const { parent } = member;
  if (parent?.kind === "call" && parent.callee !== member) {
    const { callee } = parent;
    if (callee.kind !== "member" || callee.object.kind !== "name") return true;
    const [binding, ...more] = review.resolver.bindings.lookup(callee.object.name, callee.object);
    const isStandard = /^(?:io|ioutil|json|xml|bufio|csv|gzip|html)$/.test(callee.object.name);
    return !isStandard || more.length > 0 || (binding !== undefined && binding.kind !== "import");
  }
  return parent?.kind === "return" || parent?.kind === "assign" || parent?.kind === "list" || parent?.kind === "map";
}

/** A local variable of the function; anything else lives longer than the call. */
export function isDeclaredIn(around: FunctionNode | undefined, name: string): boolean {
  let found = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "assign" && node.declares !== undefined && names(node.target, name)) found = true;
    if (!found) forEachChild(node, visit);
  };
  if (around?.body) visit(around.body);
  return found;
}

const names = (target: Expression, name: string): boolean =>
  target.kind === "list"
    ? target.elements.some((one) => names(one, name))
    : target.kind === "name" && target.name === name;
