/**
 * The part of lowering that is the same in every brace language: an adapter gives tables from node type to function,
 * so that its files need not import each other in a circle, and this class walks, guards and places what they return.
 */
import type { ClassDeclaration, Import, ImportedName } from "../model/code/declarations.ts";
import type { Expression, Name, Unknown } from "../model/code/expressions.ts";
import type { Unit } from "../model/code/node.ts";
import type { Block, Statement } from "../model/code/statements.ts";
import type { LoweringContext } from "./adapter.ts";
import { expressionsIn } from "./expressionsIn.ts";
import { namedChildren, type SyntaxNode } from "./syntax.ts";

/** What a function or class takes over from the place it is assigned to. */
export interface Naming {
  readonly name: string;
  readonly nameSpan?: { readonly from: number; readonly to: number };
  readonly exported: boolean;
  readonly documented: boolean;
}

export type ExpressionRule = (node: SyntaxNode, lowering: Lowering, naming?: Naming) => Expression;
export type StatementRule = (node: SyntaxNode, lowering: Lowering) => readonly Statement[];

export interface LoweringRules {
  readonly expressions: ReadonlyMap<string, ExpressionRule>;
  readonly statements: ReadonlyMap<string, StatementRule>;
  /** Node types that are lists of statements: an ERROR among them is a statement in its place. */
  readonly bodies?: ReadonlySet<string>;
  /** Whether a node belongs to the statement after it: comments, and decorators that stand beside their method. */
  isLeading(node: SyntaxNode): boolean;
  /** Statements out of nodes and tokens the parser could not order. */
  recover(nodes: readonly SyntaxNode[], lowering: Lowering): Statement[];
  /** For a statement that owns what follows it in its block (`using`): the statement that holds it all. */
  scope?(node: SyntaxNode, rest: readonly SyntaxNode[], lowering: Lowering): Statement | undefined;
}

export class Lowering {
  readonly unit: Unit;
  /** Type of the unit body the unit stands in; empty at the top level. */
  readonly place: string;
  /** Functions of this unit around what is being lowered. */
  functionDepth = 0;
  /** Comments and decorators before the statement that is being lowered. A declaration reads them before anything else. */
  leading: readonly SyntaxNode[] = [];
  /** Names that a declaration binds to the module which the call in its value brings in (`const x = require("m")`). */
  readonly boundNames = new Map<SyntaxNode, readonly ImportedName[]>();
  /** Levels of loose syntax being recovered: the tree is flat there, so its own depth bounds nothing. */
  looseDepth = 0;
  readonly #rules: LoweringRules;
  readonly #context: LoweringContext;
  #root: SyntaxNode | undefined;
  /** Facts found inside an expression that only a statement can carry; placed before the statement. */
  #imports: Import[] = [];
  /** What stood in ERROR nodes inside the statement; placed after it. */
  #strays: Statement[] = [];

  constructor(rules: LoweringRules, context: LoweringContext) {
    this.unit = context.unit;
    this.place = context.place;
    this.leading = context.leading;
    this.#rules = rules;
    this.#context = context;
  }

  text(node: SyntaxNode): string {
    return this.#context.text(node);
  }

  at(first: SyntaxNode, last: SyntaxNode = first): { unit: Unit; from: number; to: number } {
    return { unit: this.unit, from: first.from, to: Math.max(first.from, last.to) };
  }

  name(node: SyntaxNode, name: string = this.text(node)): Name {
    return { kind: "name", ...this.at(node), name };
  }

  /** `naming` is for the function, class or object that the expression may be; every other expression ignores it. */
  expression(node: SyntaxNode, naming?: Naming): Expression {
    const rule = this.#rules.expressions.get(node.type);
    if (!rule) return this.unknown(node);
    this.collectStrays(node);
    return rule(node, this, naming);
  }

  /** The expression in a field or wrapper; an empty Unknown where broken code has none. */
  expressionOr(node: SyntaxNode | undefined, around: SyntaxNode): Expression {
    if (node) return this.expression(node);
    return { kind: "unknown", unit: this.unit, from: around.to, to: around.to, syntax: "missing", children: [] };
  }

  unknown(node: SyntaxNode): Unknown {
    const children = node.children.some((child) => child.nested)
      ? [this.#looseMembers(node)]
      : (node.isError ? this.#rules.recover(node.children, this) : this.#inside(node)).flatMap(expressionsIn);
    return { kind: "unknown", ...this.at(node), syntax: node.type, children };
  }

  /** Whether a node is the unit itself and not something inside of it. */
  isRoot(node: SyntaxNode): boolean {
    return node === this.#root;
  }

  /** The statements of the unit's own node. */
  root(node: SyntaxNode): Statement[] {
    this.#root = node;
    const scope = this.#rules.scope?.(node, [], this);
    return scope ? [scope] : this.statement(node);
  }

  /** All statements of one node, with the imports found in it before and what stood in its ERROR nodes after. */
  statement(node: SyntaxNode): Statement[] {
    if (node.nested) return [...this.#context.nested(node)];
    return this.gather(() => this.bare(node));
  }

  /** Runs a piece of lowering as a statement of its own, so that imports inside it stay inside. */
  gather(lower: () => readonly Statement[]): Statement[] {
    const imports = this.#imports;
    const strays = this.#strays;
    this.#imports = [];
    this.#strays = [];
    const lowered = lower();
    const all = [...this.#imports, ...lowered, ...this.#strays];
    this.#imports = imports;
    this.#strays = strays;
    return all;
  }

  /** Like `statement`, but imports and strays stay with the statement around it. */
  bare(node: SyntaxNode): readonly Statement[] {
    if (node.isError) return this.#recover(node);
    const rule = this.#rules.statements.get(node.type);
    if (!rule) return node.named && !this.#rules.isLeading(node) ? [this.expression(node)] : [];
    if (!this.#rules.bodies?.has(node.type)) this.collectStrays(node);
    return rule(node, this);
  }

  statements(nodes: readonly SyntaxNode[]): Statement[] {
    const statements: Statement[] = [];
    let leading: SyntaxNode[] = [];
    for (const [index, node] of nodes.entries()) {
      if (this.#rules.isLeading(node)) {
        leading.push(node);
        continue;
      }
      if (!node.named && !node.nested) continue;
      this.leading = leading;
      leading = [];
      const scope = this.#rules.scope?.(node, nodes.slice(index + 1), this);
      if (scope) return [...statements, scope];
      statements.push(...this.statement(node));
    }
    this.leading = [];
    return statements;
  }

  /** A block out of a block node, or out of a single statement in its place. */
  block(node: SyntaxNode | undefined, around: SyntaxNode, isBlock: boolean): Block {
    if (!node) return { kind: "block", unit: this.unit, from: around.to, to: around.to, statements: [] };
    const statements = isBlock ? this.statements(node.children) : this.statements([node]);
    return { kind: "block", ...this.at(node), statements };
  }

  addImport(fact: Import): void {
    this.#imports.push(fact);
  }

  /** Rules read fields and pass over ERROR nodes between them; what those hold still counts. */
  collectStrays(node: SyntaxNode): void {
    for (const child of node.children) if (child.isError && !child.nested) this.#strays.push(...this.#recover(child));
  }

  #recover(node: SyntaxNode): Statement[] {
    return this.#rules.recover(node.children, this);
  }

  /** A class body that stands where no rule expects one: its units stay whole. */
  #looseMembers(node: SyntaxNode): ClassDeclaration {
    return {
      kind: "class",
      ...this.at(node),
      name: "",
      flavour: "class",
      bases: [],
      decorators: [],
      members: this.statements(node.children),
      exported: false,
      nameSpan: { from: node.from, to: node.from },
      documented: false,
    };
  }

  #inside(node: SyntaxNode): Statement[] {
    return namedChildren(node).flatMap((child) => this.bare(child));
  }
}
