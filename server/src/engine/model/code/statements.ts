/** Statements of the code model. An expression used as a statement stands in a block directly, without a wrapper. */
import type { ClassDeclaration, FunctionNode, Import } from "./declarations.ts";
import type { Call, Expression } from "./expressions.ts";
import type { NodeBase } from "./node.ts";

export type Statement =
  | Expression
  | Block
  | Return
  | Throw
  | Jump
  | If
  | Loop
  | Try
  | CatchClause
  | With
  | Switch
  | SwitchCase
  | Deferred
  | Assert
  | FunctionNode
  | ClassDeclaration
  | Import;

export interface Block extends NodeBase {
  readonly kind: "block";
  readonly statements: readonly Statement[];
}
export interface Return extends NodeBase {
  readonly kind: "return";
  /** Go's several results are a tuple ListLiteral. */
  readonly value?: Expression;
}
export interface Throw extends NodeBase {
  readonly kind: "throw";
  /** Absent for Python's bare `raise`. */
  readonly value?: Expression;
  /** Python `raise X from cause`. */
  readonly cause?: Expression;
}
export interface Jump extends NodeBase {
  readonly kind: "jump";
  readonly flavour: "break" | "continue" | "goto" | "pass";
}
export interface If extends NodeBase {
  readonly kind: "if";
  readonly test: Expression;
  /** Go `if x := f(); x`: the initialiser. */
  readonly initial?: Statement;
  readonly then: Block;
  /** A Block, or another If for `else if` / `elif`. */
  readonly otherwise?: Block | If;
}
export interface Loop extends NodeBase {
  readonly kind: "loop";
  /** `while` without a test, and Go's bare `for`, are "while" with no test. */
  readonly flavour: "for-each" | "for" | "while" | "do";
  readonly target?: Expression;
  readonly iterable?: Expression;
  readonly initial?: Statement;
  readonly test?: Expression;
  readonly update?: Expression;
  readonly body: Block;
  readonly isAsync: boolean;
  /** Python's for/while ... else. */
  readonly otherwise?: Block;
}
export interface Try extends NodeBase {
  readonly kind: "try";
  readonly body: Block;
  readonly handlers: readonly CatchClause[];
  /** Python's try ... else. */
  readonly otherwise?: Block;
  readonly finalizer?: Block;
}
export interface CatchClause extends NodeBase {
  readonly kind: "catch";
  /** Empty for a clause that names no type. */
  readonly types: readonly Expression[];
  readonly variable?: string;
  readonly body: Block;
}
/** Python `with`, Java try-with-resources, TypeScript `using`, Java `synchronized`. */
export interface With extends NodeBase {
  readonly kind: "with";
  readonly items: readonly { readonly value: Expression; readonly target?: Expression }[];
  readonly body: Block;
  readonly isAsync: boolean;
  readonly flavour: "with" | "resources" | "lock";
}
export interface Switch extends NodeBase {
  readonly kind: "switch";
  /** Absent for Go's `select` and a bare `switch`. */
  readonly subject?: Expression;
  readonly cases: readonly SwitchCase[];
  readonly flavour: "switch" | "match" | "select";
}
export interface SwitchCase extends NodeBase {
  readonly kind: "case";
  /** Empty for the default case. Go's select: the communication expression. */
  readonly tests: readonly Expression[];
  readonly body: Block;
}
/** Go `defer f()` and `go f()`. */
export interface Deferred extends NodeBase {
  readonly kind: "deferred";
  readonly flavour: "defer" | "go";
  readonly call: Expression;
}
export interface Assert extends NodeBase {
  readonly kind: "assert";
  readonly test: Expression;
  /** What is evaluated when the test fails. */
  readonly message?: Expression;
}

export const isCall = (node: { readonly kind: string } | undefined): node is Call => node?.kind === "call";
