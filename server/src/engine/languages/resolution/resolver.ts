/**
 * Qualified names and types of expressions: through imports, aliases, assigned constructors, typed parameters, fields
 * and the return types the knowledge gives. Guesses (a well-known name without an import) say so.
 */
import type { KnowledgeIndex } from "../../knowledge/knowledgeIndex.ts";
import type { Fact } from "../../knowledge/library.ts";
import type { CodeModel } from "../../model/code/codeModel.ts";
import type { ClassDeclaration, FunctionNode } from "../../model/code/declarations.ts";
import type { Call, Expression, TypeRef } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { type Binding, type Bindings, collectBindings, enclosingClass, isSelf } from "./bindings.ts";
import { createGuesses } from "./guesses.ts";
import { importedName } from "./modules.ts";

/** What an expression denotes. */
export interface Resolved {
  /** entity: a module, function, class or member itself; instance: a value of the named type. */
  readonly kind: "entity" | "instance";
  /** Qualified name, "<local>.x" for a declaration of this file, "./x.y" for one of a sibling file. */
  readonly name: string;
  /** Nothing in the file says so: the name is well known and unbound. */
  readonly assumed: boolean;
  readonly function?: FunctionNode;
  readonly class?: ClassDeclaration;
}

export interface Resolver {
  readonly bindings: Bindings;
  resolve(expression: Expression): Resolved | undefined;
  /** Qualified name of what is called, "pyspark.sql.DataFrame.groupBy"; undefined when unknown. */
  calleeName(call: Call): string | undefined;
  fact(call: Call): Fact | undefined;
  /** Fact of a decorator, whether written as a name or a call. */
  factOf(expression: Expression): Fact | undefined;
  resolveType(type: TypeRef, from: CodeNode): Resolved | undefined;
  /** The function of this file that a call or a reference means. */
  localFunction(expression: Expression): FunctionNode | undefined;
}

const maximumDepth = 24;
/** Look-ups within one question, after which answers that a cycle cut short are kept too: the work stays linear. */
const patience = 200;

export function createResolver(model: CodeModel, knowledge: KnowledgeIndex): Resolver {
  const bindings = collectBindings(model);
  const cache = new Map<Expression, Resolved | undefined>();
  /** Ninety risks ask for the fact of the same call. Null: asked, and there is none. */
  const facts = new Map<Call, Fact | null>();
  const pending = new Set<Expression>();
  let steps = 0;
  const guess = createGuesses(model, bindings, knowledge, (expression) => resolve(expression));

  const entity = (name: string, assumed: boolean): Resolved => ({
    kind: "entity",
    name: knowledge.canonical(name),
    assumed,
  });
  const instance = (name: string, assumed: boolean): Resolved => ({
    kind: "instance",
    name: knowledge.canonical(name),
    assumed,
  });

  function resolve(expression: Expression): Resolved | undefined {
    if (cache.has(expression)) return cache.get(expression);
    if (pending.has(expression) || pending.size > maximumDepth) return undefined;
    steps = pending.size === 0 ? 0 : steps + 1;
    pending.add(expression);
    const result = compute(expression);
    pending.delete(expression);
    if (pending.size === 0 || result || steps > patience) cache.set(expression, result);
    return result;
  }

  /** A guess from a well-known name takes the place of what is not known. */
  function compute(expression: Expression): Resolved | undefined {
    const found = lookUp(expression);
    return found && guess.isKnown(found) ? found : (guess.value(expression) ?? found);
  }

  function lookUp(expression: Expression): Resolved | undefined {
    switch (expression.kind) {
      case "name":
        return resolveName(expression.name, expression);
      case "member":
        return resolveMember(expression.object, expression.property);
      case "index":
        return resolveElement(expression.object);
      case "call":
        return resolveCall(expression);
      case "await":
        return resolve(expression.value);
      case "cast":
        return resolveType(expression.type, expression) ?? resolve(expression.value);
      case "assign":
        return expression.value && resolve(expression.value);
      case "conditional":
        return resolve(expression.whenTrue) ?? resolve(expression.whenFalse);
      case "binary":
        return expression.operator === "or" || expression.operator === "??"
          ? (resolve(expression.left) ?? resolve(expression.right))
          : undefined;
      case "unary":
        return expression.operator === "&" || expression.operator === "*" ? resolve(expression.operand) : undefined;
      case "map":
        return expression.type ? resolveType(namedType(expression.type), expression) : undefined;
      case "function":
        return { kind: "entity", name: `<local>.${expression.name}`, assumed: false, function: expression };
      default:
        return undefined;
    }
  }

  function resolveName(name: string, from: CodeNode): Resolved | undefined {
    if (name === "self" || name === "this" || name === "cls") {
      const owner = enclosingClass(from);
      if (owner) return localInstance(owner);
    }
    const found = bindings.lookup(name, from);
    if (found.length > 0) return agree(found.map((binding) => resolveBinding(binding, from)));
    const known = knowledge.global(name);
    if (!known) return undefined;
    // A global such as `spark` or `prisma` stands for a value of a type; `requests` and `pd` for a module.
    const kind = !known.builtin && knowledge.type(known.name) && !/^[A-Z]/.test(name) ? instance : entity;
    return kind(known.name, !known.builtin);
  }

  /** Several assignments of one name count only when those that are known agree. */
  function agree(results: readonly (Resolved | undefined)[]): Resolved | undefined {
    const known = results.filter((result) => result !== undefined);
    const first = known[0];
    return first && known.every((result) => result.name === first.name) ? first : undefined;
  }

  function resolveBinding(binding: Binding, from: CodeNode): Resolved | undefined {
    switch (binding.kind) {
      case "import":
        return entity(importedName(knowledge.language, binding.statement, binding.name), false);
      case "value":
        return (binding.type && resolveType(binding.type, from)) ?? resolve(binding.value);
      case "declared":
        return binding.type && resolveType(binding.type, from);
      case "parameter":
        return (
          (binding.parameter.type && resolveType(binding.parameter.type, binding.function)) ??
          (binding.parameter.default && resolve(binding.parameter.default))
        );
      case "receiver":
        return resolveType(binding.type, binding.function);
      case "function":
        return { kind: "entity", name: `<local>.${binding.function.name}`, assumed: false, function: binding.function };
      case "class":
        return { kind: "entity", name: `<local>.${binding.class.name}`, assumed: false, class: binding.class };
      case "part": {
        if (binding.element || binding.path.length !== 1) return undefined;
        const whole = resolve(binding.of);
        const key = binding.path[0];
        // `db, err := open()`: the first of several results is the one that has a type worth knowing.
        if (knowledge.language === "go" && key === "0") return whole;
        return whole && key !== undefined && !/^\d+$|^\*$/.test(key) ? memberOf(whole, key) : undefined;
      }
      case "caught":
        return undefined;
    }
  }

  function localInstance(owner: ClassDeclaration): Resolved {
    return { kind: "instance", name: `<local>.${owner.name}`, assumed: false, class: owner };
  }

  function resolveMember(object: Expression, property: string): Resolved | undefined {
    const owner = isSelf(object) ? enclosingClass(object) : undefined;
    const whole = owner ? localInstance(owner) : resolve(object);
    return whole && memberOf(whole, property);
  }

  /** `client["shop"]`: what has a field of any name is often asked for it by index. */
  function resolveElement(object: Expression): Resolved | undefined {
    const whole = resolve(object);
    const type = whole?.kind === "instance" ? knowledge.type(whole.name)?.anyField : undefined;
    return whole && type !== undefined ? instance(type, whole.assumed) : undefined;
  }

  function memberOf(whole: Resolved, property: string): Resolved | undefined {
    if (whole.class) return localMember(whole.class, property, whole);
    if (whole.kind === "entity") {
      const known = knowledge.type(whole.name)?.fields;
      const type = known && Object.hasOwn(known, property) ? known[property] : undefined;
      return type ? instance(type, whole.assumed) : entity(`${whole.name}.${property}`, whole.assumed);
    }
    const type = knowledge.field(whole.name, property);
    return type ? instance(type, whole.assumed) : entity(`${whole.name}.${property}`, whole.assumed);
  }

  function localMember(owner: ClassDeclaration, property: string, whole: Resolved): Resolved | undefined {
    const own = bindings.field(owner, property);
    if (own.length > 0) return agree(own.map((binding) => resolveBinding(binding, owner)));
    for (const base of owner.bases) {
      const resolved = resolve(base);
      if (!resolved) continue;
      if (resolved.class && resolved.class !== owner) return localMember(resolved.class, property, whole);
      if (!resolved.class) return memberOf({ ...resolved, kind: "instance" }, property);
    }
    return entity(`${whole.name}.${property}`, false);
  }

  function resolveCall(call: Call): Resolved | undefined {
    const callee = resolve(call.callee);
    if (!callee) return undefined;
    if (callee.class) return localInstance(callee.class);
    if (callee.function) return returnOf(callee.function);
    const fact = factOfResolved(callee);
    if (fact?.returns === "self") return receiverOf(call);
    if (fact?.returns) return instance(fact.returns, callee.assumed);
    const last = callee.name.slice(callee.name.lastIndexOf(".") + 1);
    if (callee.kind === "entity" && (call.isNew || /^[A-Z][A-Za-z0-9]*[a-z]/.test(last))) {
      return instance(callee.name, callee.assumed);
    }
    return undefined;
  }

  function receiverOf(call: Call): Resolved | undefined {
    if (call.callee.kind !== "member") return undefined;
    const receiver = resolve(call.callee.object);
    return receiver && { ...receiver, kind: "instance" };
  }

  function returnOf(declared: FunctionNode): Resolved | undefined {
    if (declared.returnType) {
      const unwrapped = unwrapAsync(declared.returnType);
      const type = resolveType(unwrapped, declared);
      if (type) return type;
    }
    const returned = declared.body?.statements.at(-1);
    return returned?.kind === "return" && returned.value ? resolve(returned.value) : undefined;
  }

  function factOfResolved(callee: Resolved): Fact | undefined {
    if (callee.kind === "instance") return knowledge.type(callee.name)?.call;
    const direct = knowledge.functionFact(callee.name);
    if (direct) return direct;
    const cut = callee.name.lastIndexOf(".");
    if (cut <= 0) return undefined;
    return knowledge.method(callee.name.slice(0, cut), callee.name.slice(cut + 1));
  }

  const pendingTypes = new Set<TypeRef>();

  /** A type may be written with names that are themselves typed by it: such circles answer nothing. */
  function resolveType(type: TypeRef, from: CodeNode): Resolved | undefined {
    if (pendingTypes.has(type)) return undefined;
    pendingTypes.add(type);
    const result = computeType(type, from);
    pendingTypes.delete(type);
    return result;
  }

  function computeType(type: TypeRef, from: CodeNode): Resolved | undefined {
    const [head = "", ...rest] = type.name.split(".");
    const found = from.kind === "function" ? bindings.lookupAround(head, from) : bindings.lookup(head, from);
    const base =
      found.length > 0
        ? agree(found.filter((binding) => binding.kind !== "value").map((binding) => resolveBinding(binding, from)))
        : globalType(head);
    if (base?.class && rest.length === 0) return { ...base, kind: "instance" };
    const named = base && instance([base.name, ...rest].join("."), base.assumed);
    return named && guess.isKnown(named) ? named : (guess.type(type) ?? named);
  }

  function globalType(head: string): Resolved | undefined {
    const known = knowledge.global(head);
    return known && entity(known.name, !known.builtin);
  }

  const resolver: Resolver = {
    bindings,
    resolve,
    resolveType,
    calleeName: (call) => resolve(call.callee)?.name,
    fact: (call) => {
      const known = facts.get(call);
      if (known !== undefined) return known ?? undefined;
      const callee = resolve(call.callee);
      const fact = callee && factOfResolved(callee);
      facts.set(call, fact ?? null);
      return fact;
    },
    factOf: (expression) => {
      const target = expression.kind === "call" ? expression.callee : expression;
      const resolved = resolve(target);
      return resolved && factOfResolved(resolved);
    },
    localFunction: (expression) => {
      const resolved = resolve(expression.kind === "call" ? expression.callee : expression);
      return resolved?.function;
    },
  };
  return resolver;
}

const unwrapAsync = (type: TypeRef): TypeRef => {
  const wrapped = /^(?:Promise|PromiseLike|Awaitable|Coroutine|CompletableFuture|Mono)$/.test(type.name);
  return wrapped ? (type.args.at(-1) ?? type) : type;
};

const namedType = (text: string): TypeRef => ({ text, name: text.replace(/^[&*]+/, ""), args: [] });
