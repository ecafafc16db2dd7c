/** Which functions are called from outside: request handlers, consumers, scheduled jobs, command lines. */
import type { KnowledgeIndex } from "../knowledge/knowledgeIndex.ts";
import type { EntryFact, Fact } from "../knowledge/library.ts";
import type { CodeModel } from "../model/code/codeModel.ts";
import type { FunctionNode } from "../model/code/declarations.ts";
import type { Call, Expression, StringLiteral } from "../model/code/expressions.ts";
import type { CodeNode } from "../model/code/node.ts";
import { conventionalEntry, isHandlerByShape } from "./entryConventions.ts";
import type { Resolver } from "./resolution/resolver.ts";

export interface EntryPoint {
  readonly kind: EntryFact["kind"];
  readonly function: FunctionNode;
  /** Route, topic, queue or schedule as written, when it is constant. */
  readonly path?: string;
  readonly method?: string;
  /** The decorator or the registering call. */
  readonly registration?: CodeNode;
  /** The framework name was inferred, not imported. */
  readonly assumed: boolean;
}

export function findEntryPoints(
  model: CodeModel,
  resolver: Resolver,
  knowledge: KnowledgeIndex,
  fileName: string,
): ReadonlyMap<FunctionNode, EntryPoint> {
  const entries = new Map<FunctionNode, EntryPoint>();
  const add = (entry: EntryPoint) => {
    if (!entries.has(entry.function)) entries.set(entry.function, entry);
  };

  for (const declared of model.all("function")) {
    const entry =
      decoratedEntry(declared, resolver) ??
      inheritedEntry(declared, resolver, knowledge) ??
      typedEntry(declared, resolver, knowledge) ??
      conventionalEntry(declared, knowledge.language, fileName);
    if (entry) add(entry);
  }
  for (const call of model.all("call")) {
    const fact = resolver.fact(call);
    if (!fact?.entry || call.parent?.kind === "function") continue;
    for (const handler of handlersOf(call, fact, resolver)) add(toEntry(handler, fact.entry, call, call, resolver));
  }
  // What nothing registers here may still read as a handler.
  for (const declared of model.all("function")) {
    if (!entries.has(declared) && isHandlerByShape(declared, knowledge.language)) {
      add({ kind: "http", function: declared, assumed: true });
    }
  }
  return entries;
}

function decoratedEntry(declared: FunctionNode, resolver: Resolver): EntryPoint | undefined {
  for (const { expression } of declared.decorators) {
    const fact = resolver.factOf(expression);
    if (fact?.entry) return toEntry(declared, fact.entry, expression, expression, resolver);
  }
  return undefined;
}

/** A method of a class whose base type says that such methods are handlers (Django views, Celery task classes). */
function inheritedEntry(declared: FunctionNode, resolver: Resolver, knowledge: KnowledgeIndex): EntryPoint | undefined {
  const owner = declared.parent?.kind === "class" ? declared.parent : undefined;
  for (const base of owner?.bases ?? []) {
    const resolved = resolver.resolve(base);
    const entry = resolved && knowledge.method(resolved.name, declared.name)?.entry;
    if (entry) return { kind: entry.kind, function: declared, assumed: resolved.assumed, ...methodOf(entry) };
  }
  return undefined;
}

function typedEntry(declared: FunctionNode, resolver: Resolver, knowledge: KnowledgeIndex): EntryPoint | undefined {
  for (const parameter of declared.parameters) {
    const resolved = parameter.type && resolver.resolveType(parameter.type, declared);
    const entry = resolved && knowledge.type(resolved.name)?.entry;
    if (entry) return { kind: entry.kind, function: declared, assumed: resolved.assumed };
  }
  return undefined;
}

function toEntry(
  handler: FunctionNode,
  fact: EntryFact,
  registration: CodeNode,
  expression: Expression,
  resolver: Resolver,
): EntryPoint {
  const path = expression.kind === "call" ? pathOf(expression, fact) : undefined;
  const target = expression.kind === "call" ? expression.callee : expression;
  return {
    kind: fact.kind,
    function: handler,
    registration,
    assumed: resolver.resolve(target)?.assumed ?? false,
    ...methodOf(fact),
    ...(path === undefined ? {} : { path }),
  };
}

const methodOf = (fact: EntryFact) => (fact.method === undefined ? {} : { method: fact.method });

function pathOf(call: Call, fact: EntryFact): string | undefined {
  const position = fact.pathPosition ?? 0;
  const positional = call.args.filter((argument) => argument.name === undefined);
  const named = call.args.find((argument) => argument.name === "path" || argument.name === "rule");
  const value = (positional[position] ?? named)?.value;
  return value?.kind === "string" ? (value as StringLiteral).value : undefined;
}

function* handlersOf(call: Call, fact: Fact, resolver: Resolver): Iterable<FunctionNode> {
  const values = call.args.map((argument) => argument.value);
  const considered = fact.entry?.handlers === "last" ? values.slice(-1) : values;
  for (const value of considered.flatMap(unfold)) {
    const handler = value.kind === "function" ? value : resolver.localFunction(value);
    if (handler && value.kind !== "call") yield handler;
    // A wrapper such as asyncHandler(async (req, res) => ...): its function argument is the handler.
    if (value.kind === "call") {
      for (const inner of value.args) if (inner.value.kind === "function") yield inner.value;
    }
  }
}

const unfold = (value: Expression): readonly Expression[] => {
  if (value.kind === "list") return value.elements;
  if (value.kind === "map") return value.entries.map((entry) => entry.value);
  return [value];
};

/** The entry point a node runs in: its own function, or one around it that is not left through a callback boundary. */
export function enclosingEntry(node: CodeNode, entries: ReadonlyMap<FunctionNode, EntryPoint>): EntryPoint | undefined {
  let current: CodeNode | undefined = node;
  while (current) {
    if (current.kind === "function") {
      const entry = entries.get(current);
      if (entry) return entry;
    }
    current = current.parent;
  }
  return undefined;
}
