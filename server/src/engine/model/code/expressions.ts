/**
 * Expressions of the code model: one shape for every language, filled by the adapters.
 * Operators, literals and call forms are normalised so that a risk reads the same facts in Python, TypeScript, Go and Java.
 */
import type { ClassDeclaration, Decorator, FunctionNode } from "./declarations.ts";
import type { NodeBase } from "./node.ts";

export type Expression =
  | Name
  | Member
  | Index
  | Call
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | RegexLiteral
  | ListLiteral
  | MapLiteral
  | Binary
  | Unary
  | Conditional
  | Await
  | Yield
  | Comprehension
  | Spread
  | Assign
  | Cast
  | Element
  | FunctionNode
  | ClassDeclaration
  | Unknown;

export interface Name extends NodeBase {
  readonly kind: "name";
  readonly name: string;
}

/** `object.property`, also `object?.property`, `pkg.Name`, `ptr->x`. `this` and `self` are Names. */
export interface Member extends NodeBase {
  readonly kind: "member";
  readonly object: Expression;
  readonly property: string;
  readonly optional: boolean;
}

/** `object[index]`; a slice has an Unknown index whose children are its bounds. */
export interface Index extends NodeBase {
  readonly kind: "index";
  readonly object: Expression;
  readonly index: Expression;
}

export interface Argument {
  /** Keyword of a Python keyword argument; absent for positional arguments. */
  readonly name?: string;
  readonly value: Expression;
  /** `*xs`, `**kw`, `...xs`: the number of arguments is then unknown. */
  readonly spread: boolean;
}

export interface Call extends NodeBase {
  readonly kind: "call";
  readonly callee: Expression;
  readonly args: readonly Argument[];
  /** `new X()` in TypeScript and Java; in Go a composite literal is a MapLiteral with `type`. */
  readonly isNew: boolean;
  readonly optional: boolean;
  /** Tagged template: the template is the only argument. */
  readonly isTagged: boolean;
}

/** Text with its interpolations in order: `f"a{b}c"` has parts ["a", <b>, "c"]. A constant has exactly one string part. */
export interface StringLiteral extends NodeBase {
  readonly kind: "string";
  readonly parts: readonly (string | Expression)[];
  /** Absent when the text is not constant. Escapes are decoded. */
  readonly value?: string;
  /** Relative to the unit: the text between the quotes. */
  readonly content: { readonly from: number; readonly to: number };
  /** Lower-cased literal prefix or flavour: "f", "rb", "`" ; empty for a plain literal. */
  readonly prefix: string;
}

export interface NumberLiteral extends NodeBase {
  readonly kind: "number";
  readonly value: number;
}
export interface BooleanLiteral extends NodeBase {
  readonly kind: "boolean";
  readonly value: boolean;
}
/** None, null, undefined, nil. */
export interface NullLiteral extends NodeBase {
  readonly kind: "null";
}
export interface RegexLiteral extends NodeBase {
  readonly kind: "regex";
  readonly pattern: string;
  readonly flags: string;
}

export interface ListLiteral extends NodeBase {
  readonly kind: "list";
  readonly flavour: "list" | "tuple" | "set";
  readonly elements: readonly Expression[];
}

export interface MapEntry {
  /** Constant key text where it is known: identifier, string or number key. */
  readonly name?: string;
  readonly key?: Expression;
  /** For a spread entry, the spread value. */
  readonly value: Expression;
  readonly spread: boolean;
}
/** Object literal, dict, Go composite literal (then `type` is the type text without `&`). */
export interface MapLiteral extends NodeBase {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
  readonly type?: string;
}

/** Operators are normalised: and or ?? == != < <= > >= in not-in is instanceof + - * / % ** // << >> & | ^ , (=== becomes ==). */
export interface Binary extends NodeBase {
  readonly kind: "binary";
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}
/** Operators: not - + ~ typeof void delete ++ -- & * <- (Go address, dereference, receive). */
export interface Unary extends NodeBase {
  readonly kind: "unary";
  readonly operator: string;
  readonly operand: Expression;
}
export interface Conditional extends NodeBase {
  readonly kind: "conditional";
  readonly test: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
export interface Await extends NodeBase {
  readonly kind: "await";
  readonly value: Expression;
}
export interface Yield extends NodeBase {
  readonly kind: "yield";
  readonly value?: Expression;
}
export interface ComprehensionClause {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
  readonly isAsync: boolean;
}
export interface Comprehension extends NodeBase {
  readonly kind: "comprehension";
  readonly flavour: "list" | "set" | "map" | "generator";
  readonly element: Expression;
  /** Value of a dict comprehension. */
  readonly value?: Expression;
  readonly clauses: readonly ComprehensionClause[];
}
export interface Spread extends NodeBase {
  readonly kind: "spread";
  readonly value: Expression;
}

/** Assignment and declaration. `operator` is "=" or the compound form ("+="). */
export interface Assign extends NodeBase {
  readonly kind: "assign";
  /** A Name, Member, Index, or a ListLiteral / MapLiteral pattern. */
  readonly target: Expression;
  /** Absent for a declaration without value. */
  readonly value?: Expression;
  readonly operator: string;
  /** const, let, var, using, field, short (Go :=), local (Java), annotated (Python `x: T = v`); absent for plain assignment. */
  readonly declares?: string;
  readonly type?: TypeRef;
  /** Of a field: `@Column() name: string`, `@Autowired private Repo repo`. */
  readonly decorators?: readonly Decorator[];
  readonly exported: boolean;
}

export interface Cast extends NodeBase {
  readonly kind: "cast";
  readonly value: Expression;
  readonly type: TypeRef;
}

/** JSX element. Attribute without value is BooleanLiteral true. */
export interface Element extends NodeBase {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: readonly MapEntry[];
  readonly children: readonly Expression[];
}

/** A construct the model has no word for: its sub-expressions stay reachable. */
export interface Unknown extends NodeBase {
  readonly kind: "unknown";
  readonly syntax: string;
  readonly children: readonly Expression[];
}

/** A written type. `name` is the dotted base name without arguments, nullability and pointers: `list[Foo] | None` is "list". */
export interface TypeRef {
  readonly text: string;
  readonly name: string;
  readonly args: readonly TypeRef[];
}
