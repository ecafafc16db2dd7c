/** What a risk sees of one document version: the code model with everything resolved, and what the team wrote down. */
import type { ProductionContext } from "../context/productionContext.ts";
import type { KnowledgeIndex } from "../knowledge/knowledgeIndex.ts";
import type { Fact, Role } from "../knowledge/library.ts";
import { type Constant, constantOf } from "../languages/constants.ts";
import { type EntryPoint, enclosingEntry, findEntryPoints } from "../languages/entryPoints.ts";
import { createFlow, type Flow } from "../languages/flow/flow.ts";
import { createResolver, type Resolver } from "../languages/resolution/resolver.ts";
import { type EmbeddedSql, readEmbedded } from "../languages/sql/embedded.ts";
import { readStatements } from "../languages/sql/readStatements.ts";
import type { SqlStatement } from "../languages/sql/statement.ts";
import type { CodeModel } from "../model/code/codeModel.ts";
import type { FunctionNode } from "../model/code/declarations.ts";
import type { Argument, Call, Expression } from "../model/code/expressions.ts";
import { type CodeNode, type NodeBase, spanOf } from "../model/code/node.ts";
import type { SourceDocument } from "../model/document.ts";
import { getOrCreate } from "../model/getOrCreate.ts";
import { type FileKind, fileKindOf } from "./fileKind.ts";
import { pathMatches } from "./pathMatch.ts";

export interface Review {
  readonly document: SourceDocument;
  readonly model: CodeModel;
  readonly context: ProductionContext;
  readonly knowledge: KnowledgeIndex;
  readonly resolver: Resolver;
  readonly file: FileKind;
  /** Functions called from outside, by function. */
  readonly entries: ReadonlyMap<FunctionNode, EntryPoint>;
  /** What the values of expressions are made of: inputs of a request, parameters, caught errors. */
  readonly flow: Flow;
  /** SQL statements: of an SQL file, or of the strings of this code that hold SQL. */
  readonly sql: readonly SqlStatement[];
  /** Statements of the text that a call is given to run. */
  sqlIn(call: Call): readonly SqlStatement[];
  /** Source text of a node. */
  textOf(node: NodeBase): string;
  /** What the knowledge says about the called function. */
  fact(call: Call): Fact | undefined;
  /** Qualified name of what is called. */
  nameOf(call: Call): string | undefined;
  hasRole(call: Call, ...roles: readonly Role[]): boolean;
  constant(expression: Expression): Constant | undefined;
  /** Keyword argument by name. With options given as an object literal, pass its position. */
  option(call: Call, name: string, optionsPosition?: number): Expression | undefined;
  positional(call: Call, position: number): Expression | undefined;
  /** An argument list or options object that is not fully visible here: a missing option proves nothing. */
  hasOpaqueOptions(call: Call, optionsPosition?: number): boolean;
  /**
   * The request handler a node runs in: its own function, a function around it, or the only callers in this file.
   * Work handed to a queue or a background task is not in the handler.
   */
  handlerOf(node: CodeNode): EntryPoint | undefined;
  entryOf(node: CodeNode): EntryPoint | undefined;
  /** Glob match of a path pattern of the context file against a path with forward slashes. */
  pathMatches(pattern: string, path: string): boolean;
}

export function createReview(
  document: SourceDocument,
  model: CodeModel,
  context: ProductionContext,
  knowledge: KnowledgeIndex,
  /** Of an SQL region: its text, as long as the document. */
  sqlText?: string,
): Review {
  const resolver = createResolver(model, knowledge);
  // On first need: a review of one block may never ask.
  let found: ReadonlyMap<FunctionNode, EntryPoint> | undefined;
  const entryPoints = (): ReadonlyMap<FunctionNode, EntryPoint> => {
    found ??= findEntryPoints(model, resolver, knowledge, document.fileName);
    return found;
  };
  const reached = new Map<FunctionNode, EntryPoint | undefined>();
  let callers: Map<FunctionNode, Call[]> | undefined;

  let embedded: EmbeddedSql | undefined;
  const statements = (): EmbeddedSql => {
    embedded ??=
      sqlText === undefined
        ? readEmbedded(document.text, model, resolver)
        : { all: readStatements(sqlText), in: () => [] };
    return embedded;
  };

  const positional = (call: Call, position: number): Expression | undefined => {
    let index = 0;
    for (const argument of call.args) {
      if (argument.spread) return undefined;
      if (argument.name !== undefined) continue;
      if (index === position) return argument.value;
      index++;
    }
    return undefined;
  };
  const objectAt = (call: Call, position: number | undefined) => {
    const value = position === undefined ? undefined : positional(call, position);
    return value?.kind === "map" ? value : undefined;
  };

  const review: Review = {
    document,
    model,
    context,
    knowledge,
    resolver,
    get entries() {
      return entryPoints();
    },
    file: fileKindOf(document),
    get sql() {
      return statements().all;
    },
    sqlIn: (call) => statements().in(call),
    flow: createFlow({ model, resolver, knowledge, entries: entryPoints }),
    textOf: (node) => {
      const span = spanOf(node);
      return document.text.slice(span.start, span.end);
    },
    fact: (call) => resolver.fact(call),
    nameOf: (call) => resolver.calleeName(call),
    hasRole: (call, ...roles) => resolver.fact(call)?.roles?.some((role) => roles.includes(role)) ?? false,
    constant: (expression) => constantOf(expression, resolver.bindings),
    positional,
    option: (call, name, optionsPosition) => {
      const keyword = call.args.find((argument: Argument) => argument.name === name);
      if (keyword) return keyword.value;
      return objectAt(call, optionsPosition)?.entries.find((entry) => entry.name === name)?.value;
    },
    hasOpaqueOptions: (call, optionsPosition) => {
      if (call.args.some((argument) => argument.spread)) return true;
      if (optionsPosition === undefined) return false;
      const value = positional(call, optionsPosition);
      if (!value) return false;
      return value.kind !== "map" || value.entries.some((entry) => entry.spread);
    },
    entryOf: (node) => enclosingEntry(node, entryPoints()),
    pathMatches,
    handlerOf: (node) => {
      if (isDeferred(node, resolver)) return undefined;
      const direct = enclosingEntry(node, entryPoints());
      if (direct) return direct.kind === "http" ? direct : undefined;
      const around = outermostFunction(node);
      return around && handlerReaching(around, new Set());
    },
  };

  /** Functions of this file that are called from handlers only. */
  function handlerReaching(target: FunctionNode, seen: Set<FunctionNode>): EntryPoint | undefined {
    if (reached.has(target)) return reached.get(target);
    if (seen.has(target)) return undefined;
    seen.add(target);
    callers ??= collectCallers(model, resolver);
    const calls = callers.get(target) ?? [];
    const found = calls.map((call) => {
      if (isDeferred(call, resolver)) return undefined;
      const entry = enclosingEntry(call, entryPoints());
      if (entry) return entry.kind === "http" ? entry : undefined;
      const outer = outermostFunction(call);
      return outer && handlerReaching(outer, seen);
    });
    const result = found.length > 0 && found.every((entry) => entry !== undefined) ? found[0] : undefined;
    reached.set(target, result);
    return result;
  }

  return review;
}

function collectCallers(model: CodeModel, resolver: Resolver): Map<FunctionNode, Call[]> {
  const callers = new Map<FunctionNode, Call[]>();
  for (const call of model.all("call")) {
    const target = resolver.localFunction(call);
    if (target) getOrCreate(callers, target, (): Call[] => []).push(call);
  }
  return callers;
}

function outermostFunction(node: CodeNode): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  let current: CodeNode | undefined = node;
  while (current) {
    if (current.kind === "function" && current.name !== "") found = current;
    current = current.parent;
  }
  return found;
}

/** Inside a function that is handed to a queue, a background task or another thread, or started with `go`. */
function isDeferred(node: CodeNode, resolver: Resolver): boolean {
  let current: CodeNode | undefined = node;
  while (current) {
    if (current.kind === "deferred" && current.flavour === "go") return true;
    if (current.kind === "call" && current !== node) {
      const roles = resolver.fact(current)?.roles;
      if (roles?.includes("job.defer") || roles?.includes("thread.offload")) return true;
    }
    current = current.parent;
  }
  return false;
}
