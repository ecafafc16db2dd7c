/** Which name means what, where: one scope per function, class body and module. Built in one pass over the linked nodes. */
import type { CodeModel } from "../../model/code/codeModel.ts";
import type { ClassDeclaration, FunctionNode, Import, ImportedName, Parameter } from "../../model/code/declarations.ts";
import type { Assign, Expression, Name, TypeRef } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { getOrCreate } from "../../model/getOrCreate.ts";

export type Binding =
  | { readonly kind: "import"; readonly statement: Import; readonly name: ImportedName }
  | { readonly kind: "value"; readonly target: Expression; readonly value: Expression; readonly type?: TypeRef }
  | { readonly kind: "declared"; readonly target: Expression; readonly type?: TypeRef }
  /** An element of what is iterated over, or a part of a destructured value. */
  | { readonly kind: "part"; readonly of: Expression; readonly path: readonly string[]; readonly element: boolean }
  | {
      readonly kind: "parameter";
      readonly parameter: Parameter;
      readonly function: FunctionNode;
      readonly index: number;
    }
  | { readonly kind: "receiver"; readonly type: TypeRef; readonly function: FunctionNode }
  | { readonly kind: "function"; readonly function: FunctionNode }
  | { readonly kind: "class"; readonly class: ClassDeclaration }
  | { readonly kind: "caught"; readonly clause: CodeNode };

export type ScopeOwner = FunctionNode | ClassDeclaration | undefined;

export interface Bindings {
  /** All bindings of a name in the innermost scope that binds it, seen from a node; empty when nothing binds it. */
  lookup(name: string, from: CodeNode): readonly Binding[];
  /** The same seen from outside of a function: its parameters' types and defaults do not see its own names. */
  lookupAround(name: string, declared: FunctionNode): readonly Binding[];
  /** The scope of that look-up. */
  scopeOf(name: string, from: CodeNode): ScopeOwner | "unbound";
  /** `self.x = v`, `this.x = v`, field declarations and constructor parameters, by class. */
  field(owner: ClassDeclaration, name: string): readonly Binding[];
}

/** Nearest function or class around a node, the node itself excluded. */
export function scopeOwner(node: CodeNode): ScopeOwner {
  let current = node.parent;
  while (current && current.kind !== "function" && current.kind !== "class") current = current.parent;
  return current;
}

export function enclosingClass(node: CodeNode): ClassDeclaration | undefined {
  let current: CodeNode | undefined = node.parent;
  while (current && current.kind !== "class") current = current.parent;
  return current;
}

export function collectBindings(model: CodeModel): Bindings {
  const scopes = new Map<ScopeOwner, Map<string, Binding[]>>();
  const fields = new Map<ClassDeclaration, Map<string, Binding[]>>();
  const add = <K>(table: Map<K, Map<string, Binding[]>>, key: K, name: string, binding: Binding) => {
    const scope = getOrCreate(table, key, () => new Map<string, Binding[]>());
    getOrCreate(scope, name, (): Binding[] => []).push(binding);
  };
  const bind = (owner: ScopeOwner, name: string, binding: Binding) => {
    if (name !== "") add(scopes, owner, name, binding);
  };

  const globalNames = new Map<ScopeOwner, Set<string>>();
  const reassigned: Assign[] = [];

  const bindPattern = (
    owner: ScopeOwner,
    target: Expression,
    of: Expression,
    path: string[],
    element: boolean,
  ): void => {
    if (target.kind === "name") bind(owner, target.name, { kind: "part", of, path, element });
    else if (target.kind === "list") {
      for (const [index, part] of target.elements.entries())
        bindPattern(owner, part, of, [...path, String(index)], element);
    } else if (target.kind === "map") {
      for (const entry of target.entries) bindPattern(owner, entry.value, of, [...path, entry.name ?? "*"], element);
    } else if (target.kind === "assign" || target.kind === "spread") {
      const inner = target.kind === "assign" ? target.target : target.value;
      bindPattern(owner, inner, of, path, element);
    }
  };

  /** In Python an assignment declares, unless `global` says otherwise; elsewhere it only does with a keyword. */
  const assignsOuter = (node: Assign, name: string): boolean =>
    model.languageId === "python"
      ? (globalNames.get(scopeOwner(node))?.has(name) ?? false)
      : node.declares === undefined && node.parent?.kind !== "loop";

  const bindAssign = (node: Assign, owner: ScopeOwner): void => {
    const { target, value, type } = node;
    if (target.kind === "name") {
      const binding: Binding = value
        ? { kind: "value", target, value, ...(type ? { type } : {}) }
        : { kind: "declared", target, ...(type ? { type } : {}) };
      bind(owner, target.name, binding);
      if (owner?.kind === "class") add(fields, owner, target.name, binding);
    } else if (target.kind === "member" && isSelf(target.object)) {
      const inside = enclosingClass(node);
      if (inside && value)
        add(fields, inside, target.property, { kind: "value", target, value, ...(type ? { type } : {}) });
    } else if (value && (target.kind === "list" || target.kind === "map")) bindPattern(owner, target, value, [], false);
  };

  const bindFunction = (node: FunctionNode): void => {
    if (node.parent?.kind !== "assign" && node.parent?.kind !== "map") {
      bind(scopeOwner(node), node.name, { kind: "function", function: node });
    }
    if (node.receiver) bind(node, node.receiver.name, { kind: "receiver", type: node.receiver.type, function: node });
    node.parameters.forEach((parameter, index) => {
      const binding: Binding = { kind: "parameter", parameter, function: node, index };
      bind(node, parameter.name, binding);
      if (parameter.pattern) bindPattern(node, parameter.pattern, parameter.pattern, [], false);
      const owner = node.flavour === "constructor" ? enclosingClass(node) : undefined;
      if (owner && parameter.type) add(fields, owner, parameter.name, binding);
    });
    const owner = scopeOwner(node);
    if (owner?.kind === "class") add(fields, owner, node.name, { kind: "function", function: node });
  };

  for (const node of model.nodes) {
    switch (node.kind) {
      case "import":
        for (const name of node.names) bind(scopeOwner(node), name.local, { kind: "import", statement: node, name });
        break;
      case "assign":
        if (node.target.kind === "name" && assignsOuter(node, node.target.name)) reassigned.push(node);
        else bindAssign(node, scopeOwner(node));
        break;
      case "unknown":
        if (node.syntax === "global") {
          const names = getOrCreate(globalNames, scopeOwner(node), () => new Set<string>());
          for (const child of node.children) if (child.kind === "name") names.add(child.name);
        }
        break;
      case "function":
        bindFunction(node);
        break;
      case "class":
        bind(scopeOwner(node), node.name, { kind: "class", class: node });
        break;
      case "loop":
        if (node.target && node.iterable) bindPattern(scopeOwner(node), node.target, node.iterable, [], true);
        break;
      case "comprehension":
        for (const clause of node.clauses) bindPattern(scopeOwner(node), clause.target, clause.iterable, [], true);
        break;
      case "with":
        for (const item of node.items) {
          if (item.target?.kind === "name") {
            bind(scopeOwner(node), item.target.name, { kind: "value", target: item.target, value: item.value });
          }
        }
        break;
      case "catch":
        if (node.variable) bind(scopeOwner(node), node.variable, { kind: "caught", clause: node });
        break;
      default:
        break;
    }
  }

  const find = (name: string, from: CodeNode): { owner: ScopeOwner; bindings: Binding[] } | undefined =>
    findFrom(name, from.kind === "function" ? from : scopeOwner(from), from.kind === "function");

  const findFrom = (name: string, start: ScopeOwner, startsInFunction: boolean) => {
    let owner = start;
    let inFunction = startsInFunction;
    for (;;) {
      // Names of a class body are not visible inside its methods, but for Java's fields.
      const visible = owner?.kind !== "class" || !inFunction || model.languageId === "java";
      const bindings = visible ? scopes.get(owner)?.get(name) : undefined;
      if (bindings) return { owner, bindings };
      if (!owner) return undefined;
      if (owner.kind === "function") inFunction = true;
      owner = scopeOwner(owner);
    }
  };

  const outerScope = (name: string, node: Assign): ScopeOwner =>
    model.languageId === "python" ? undefined : find(name, node)?.owner;

  // Once every declaration is known: the value joins the scope that declares the name.
  for (const node of reassigned) {
    if (node.target.kind === "name") bindAssign(node, outerScope(node.target.name, node));
  }

  return {
    lookup: (name, from) => find(name, from)?.bindings ?? [],
    lookupAround: (name, declared) => findFrom(name, scopeOwner(declared), false)?.bindings ?? [],
    scopeOf: (name, from) => {
      const found = find(name, from);
      return found ? found.owner : "unbound";
    },
    field: (owner, name) => fields.get(owner)?.get(name) ?? [],
  };
}

export const isSelf = (expression: Expression): expression is Name =>
  expression.kind === "name" && (expression.name === "self" || expression.name === "this" || expression.name === "cls");
