/** Declarations of the code model: functions, classes, imports. */
import type { Call, Expression, Member, Name, TypeRef } from "./expressions.ts";
import type { NodeBase } from "./node.ts";
import type { Block, Statement } from "./statements.ts";

export interface Parameter {
  /** Empty for a destructuring pattern. */
  readonly name: string;
  readonly pattern?: Expression;
  readonly type?: TypeRef;
  readonly default?: Expression;
  /** rest: `*args`, `...args`, Java varargs; keywords: `**kwargs`. */
  readonly flavour: "plain" | "rest" | "keywords";
  /** Python: stands behind `*` or `*args`, so that a call has to name it. */
  readonly keywordOnly?: boolean;
  /** Java and NestJS parameter annotations. */
  readonly decorators: readonly Decorator[];
  readonly from: number;
  readonly to: number;
}

/** `@app.get("/x")`, `@Injectable()`, `@Transactional`. */
export interface Decorator {
  readonly expression: Name | Member | Call | Expression;
  readonly from: number;
  readonly to: number;
}

export interface FunctionNode extends NodeBase {
  readonly kind: "function";
  /** Empty for anonymous functions. A function assigned to a variable or a property carries that name. */
  readonly name: string;
  readonly flavour: "function" | "method" | "constructor" | "lambda" | "getter" | "setter";
  readonly parameters: readonly Parameter[];
  readonly returnType?: TypeRef;
  /** An arrow or lambda with an expression body has a block with one Return. Abstract and overload signatures have none. */
  readonly body?: Block;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly isStatic: boolean;
  readonly decorators: readonly Decorator[];
  readonly exported: boolean;
  /** Go: the receiver `(s *Server)`. */
  readonly receiver?: { readonly name: string; readonly type: TypeRef };
  /** Relative to the unit; zero length when anonymous. */
  readonly nameSpan: { readonly from: number; readonly to: number };
  /** True when a docstring, JSDoc or doc comment belongs to it. */
  readonly documented: boolean;
}

export interface ClassDeclaration extends NodeBase {
  readonly kind: "class";
  readonly name: string;
  readonly flavour: "class" | "interface" | "enum" | "struct" | "record";
  readonly bases: readonly Expression[];
  readonly decorators: readonly Decorator[];
  /** Functions, field Assigns, nested classes, and any other statement of the body. */
  readonly members: readonly Statement[];
  readonly exported: boolean;
  readonly nameSpan: { readonly from: number; readonly to: number };
  readonly documented: boolean;
}

export interface ImportedName {
  /** Exported name; "default" for a default import, "*" for the whole module. */
  readonly imported: string;
  /** Name in this file. */
  readonly local: string;
  readonly typeOnly: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Import extends NodeBase {
  readonly kind: "import";
  /** As written: "./x", "node:fs", "os.path", "..pkg", "net/http". */
  readonly module: string;
  readonly moduleSpan: { readonly from: number; readonly to: number };
  readonly names: readonly ImportedName[];
  /** `import x from`, `require("x")`, `await import("x")`, `export ... from "x"`. */
  readonly flavour: "static" | "require" | "dynamic" | "re-export";
}
