/**
 * Local data flow, asked backwards: which inputs, parameters, caught errors or variables of the environment an expression
 * is made of, through assignments, destructuring, string building, containers and calls that keep the text. What a
 * function of another file does with a value is not known and ends the path: no guess.
 */
import type { KnowledgeIndex } from "../../knowledge/knowledgeIndex.ts";
import type { CodeModel } from "../../model/code/codeModel.ts";
import type { FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { dottedPath, lastName } from "../../model/code/position.ts";
import { getOrCreate } from "../../model/getOrCreate.ts";
import type { EntryPoint } from "../entryPoints.ts";
import type { Binding } from "../resolution/bindings.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { effectOf, isAccessor, isNarrowType } from "./keeping.ts";
import { none, type Origin, unite, withTraits } from "./origin.ts";
import { isBinding, outParameters } from "./outParameters.ts";
import { parameterOrigins } from "./parameters.ts";
import { reachingBindings } from "./reaching.ts";
import { returnedValues } from "./returned.ts";
import { inputRoot, isCommandLine, isInputChain, mayBeRequest } from "./sources.ts";

export interface Flow {
  /** Everything the value is made of, as far as it can be seen. */
  originsOf(expression: Expression): readonly Origin[];
  /** The first input of a request whose text arrives here; numbers and the like do not count. */
  requestText(expression: Expression): Origin | undefined;
  /** The same for a request or, failing that, a parameter of the function around. */
  outsideText(expression: Expression): Origin | undefined;
  /** A caught error, or text made of one. */
  error(expression: Expression): Origin | undefined;
}

export interface FlowParts {
  readonly model: CodeModel;
  readonly resolver: Resolver;
  readonly knowledge: KnowledgeIndex;
  readonly entries: () => ReadonlyMap<FunctionNode, EntryPoint>;
}

const maximumDepth = 40;
/** Look-ups within one question, after which answers that a cycle cut short are kept too: the work stays linear. */
const patience = 200;

export function createFlow(parts: FlowParts): Flow {
  const { resolver, knowledge, entries } = parts;
  const { bindings } = resolver;
  const { language } = knowledge;
  const known = new Map<Expression, readonly Origin[]>();
  const open = new Set<Expression>();
  let steps = 0;
  let written: ReturnType<typeof outParameters> | undefined;

  function originsOf(expression: Expression): readonly Origin[] {
    const cached = known.get(expression);
    if (cached) return cached;
    if (open.has(expression) || open.size > maximumDepth) return none;
    steps = open.size === 0 ? 0 : steps + 1;
    open.add(expression);
    const found = compute(expression);
    open.delete(expression);
    if (open.size === 0 || found.length > 0 || steps > patience) known.set(expression, found);
    return found;
  }
  const all = (expressions: Iterable<Expression>) => unite([...expressions].map(originsOf));

  function compute(expression: Expression): readonly Origin[] {
    switch (expression.kind) {
      case "name":
        return ofName(expression.name, expression);
      case "member":
        return source(expression) ?? relabelled(originsOf(expression.object), expression);
      case "index":
        return source(expression) ?? relabelled(originsOf(expression.object), expression);
      case "string":
        return all(expression.parts.filter((part) => typeof part !== "string"));
      case "list":
        return all(expression.elements);
      case "map":
        return all(expression.entries.map((entry) => entry.value));
      case "binary":
        return ofBinary(expression.operator, expression.left, expression.right);
      case "conditional":
        return all([expression.whenTrue, expression.whenFalse]);
      case "unary":
        return /^[&*]$/.test(expression.operator) ? originsOf(expression.operand) : none;
      case "await":
      case "spread":
        return originsOf(expression.value);
      case "cast":
        return isNarrowType(expression.type.name)
          ? withTraits(originsOf(expression.value), { narrow: language !== "ecmascript" })
          : originsOf(expression.value);
      case "assign":
        return expression.value ? originsOf(expression.value) : none;
      case "comprehension":
        return all(expression.value ? [expression.element, expression.value] : [expression.element]);
      case "call":
        return source(expression) ?? ofCall(expression);
      default:
        return none;
    }
  }

  /** Comparisons and arithmetic carry no text; `+` and `%` build it, `or` and `??` choose. */
  function ofBinary(operator: string, left: Expression, right: Expression): readonly Origin[] {
    if (/^(?:\+|or|\?\?|\/)$/.test(operator)) return all([left, right]);
    if (operator === "%") return left.kind === "number" ? none : all([left, right]);
    if (operator === "and") return originsOf(right);
    return none;
  }

  /** An expression that is an input by itself. */
  function source(expression: Expression & { kind: "member" | "index" | "call" }): readonly Origin[] | undefined {
    if (expression.kind === "index") return undefined;
    if (expression.kind === "call") return sourceCall(expression);
    if (isEnvironment(expression)) return [origin("environment", expression, false)];
    if (isCommandLine(expression)) return [origin("parameter", expression, false)];
    if (isInputChain(expression, language)) return [origin("request", expression, false)];
    const root = inputRoot(expression, language);
    if (!root) return undefined;
    const trust = requestLike(root);
    if (trust === "no") return undefined;
    return [{ ...origin("request", expression, trust === "by name"), validated: isBinding(expression.property) }];
  }

  function sourceCall(call: Call): readonly Origin[] | undefined {
    const fact = resolver.fact(call);
    if (fact?.roles?.includes("request.input")) return [origin("request", call, false)];
    if (fact?.roles?.includes("env.read") || isEnvironmentCall(call)) return [origin("environment", call, false)];
    if (call.callee.kind === "member" && !isBinding(call.callee.property)) {
      const input = source(call.callee);
      if (input) return input.map((one) => ({ ...one, at: call, label: labelOf(call) }));
    }
    const path = dottedPath(call.callee)?.join(".") ?? "";
    // gorilla/mux and chi hand the request over as an argument.
    if (
      language === "go" &&
      /^(?:mux\.Vars|chi\.URLParam|chi\.URLParamFromCtx|httprouter\.ParamsFromContext)$/.test(path)
    ) {
      return [origin("request", call, false)];
    }
    if (language === "python" && path === "traceback.format_exc") return [origin("error", call, false)];
    return undefined;
  }

  /** Does this name stand for the request object of a handler? */
  function requestLike(root: Expression): "known" | "by name" | "no" {
    if (root.kind !== "name") return "by name";
    if (root.name === "self" || root.name === "this") return "known";
    const found = bindings.lookup(root.name, root);
    if (found.length === 0) return root.name.length > 1 ? "by name" : "no";
    const binding = found[0];
    if (binding?.kind === "import") {
      return language === "python" && !/urllib|^requests$|http/.test(binding.statement.module) ? "known" : "no";
    }
    if (binding?.kind !== "parameter") return "no";
    const { parameter, function: owner } = binding;
    if (!mayBeRequest(parameter.type?.name, language)) return "no";
    if (entries().get(owner)?.kind === "http") return "known";
    if (parameter.type && /\.|Request/.test(parameter.type.name)) return "known";
    return root.name.length > 1 ? "by name" : "no";
  }

  function ofName(name: string, use: Expression): readonly Origin[] {
    written ??= outParameters(parts.model);
    const filled = written(name, use).map(originsOf);
    return unite([...filled, ...reachingBindings(name, use, bindings).map((binding) => ofBinding(binding, use))]);
  }

  function ofBinding(binding: Binding, use: Expression): readonly Origin[] {
    switch (binding.kind) {
      case "value": {
        const origins = originsOf(binding.value);
        return binding.type && isNarrowType(binding.type.name) ? withTraits(origins, { narrow: true }) : origins;
      }
      case "part":
        return ofPart(binding);
      case "parameter":
        return ofParameter(binding.parameter, binding.function, binding.index);
      case "caught":
        return [{ ...origin("error", binding.clause, false), label: use.kind === "name" ? use.name : "error" }];
      default:
        return none;
    }
  }

  /** A destructured parameter binds its pattern to itself: the parameter is what it is taken from. */
  function ofPart(binding: Binding & { kind: "part" }): readonly Origin[] {
    const owner = binding.of.parent;
    if (owner?.kind === "function") {
      const index = owner.parameters.findIndex((parameter) => parameter.pattern === binding.of);
      const parameter = owner.parameters[index];
      if (parameter) return relabelledAs(ofParameter(parameter, owner, index, binding.path), binding.path.join("."));
    }
    // `x, err := f()`: the error is not made of f's arguments.
    if (language === "go" && binding.path.join() !== "0" && !binding.element) return none;
    return originsOf(binding.of);
  }

  function ofParameter(
    parameter: Parameter,
    owner: FunctionNode,
    index: number,
    path: readonly string[] = [],
  ): readonly Origin[] {
    const own = parameterOrigins({ parameter, owner, index, path, language, entry: entries().get(owner) }, originsOf);
    // A function of this file also gets what its callers here pass.
    const isPlain = own.length > 0 && own.every(({ kind }) => kind === "parameter");
    return isPlain && path.length === 0 ? unite([own, ...argumentsFor(owner, index).map(originsOf)]) : own;
  }

  let callers: Map<FunctionNode, Call[]> | undefined;

  function argumentsFor(owner: FunctionNode, index: number): readonly Expression[] {
    if (!callers) {
      callers = new Map();
      for (const call of parts.model.all("call")) {
        const target = resolver.localFunction(call);
        if (target) getOrCreate(callers, target, (): Call[] => []).push(call);
      }
    }
    const name = owner.parameters[index]?.name;
    // Python's self is not among the arguments of a call.
    const position = /^(?:self|cls)$/.test(owner.parameters[0]?.name ?? "") ? index - 1 : index;
    return (callers.get(owner) ?? []).flatMap(({ args }) => {
      if (args.some(({ spread }) => spread)) return [];
      const given = args.find((argument) => argument.name === name && name !== "") ?? args[position];
      return given && (given.name === undefined || given.name === name) ? [given.value] : [];
    });
  }

  function ofCall(call: Call): readonly Origin[] {
    const local = resolver.localFunction(call);
    if (local) return throughLocal(call, local);
    const receiver = call.callee.kind === "member" ? [call.callee.object] : [];
    const effect = effectOf(call);
    if (effect === "stops" || resolver.fact(call)?.roles?.includes("mask")) return modelOf(call);
    // Of an accessor only the default value can come out, besides what the receiver holds.
    const given = call.args.map(({ value }) => value).slice(isAccessor(call) ? 1 : 0);
    const origins = all([...receiver, ...given].filter((one) => one.kind !== "function"));
    if (effect === "narrows") return withTraits(origins, { narrow: true });
    return effect === "validates" ? withTraits(origins, { validated: true }) : origins;
  }

  /** `UserIn(**request.json)`, `new CreateUser(req.body)`: an object made of the input, known shape. */
  function modelOf(call: Call): readonly Origin[] {
    const name = lastName(call) ?? "";
    if (!/^[A-Z]/.test(name) || !(call.isNew || call.args.some(({ spread }) => spread))) return none;
    return withTraits(all(call.args.map(({ value }) => value)), { validated: true });
  }

  /** A function of this file: what it returns, with the arguments in place of its parameters. */
  function throughLocal(call: Call, local: FunctionNode): readonly Origin[] {
    return unite(
      returnedValues(local).map((value) =>
        unite(
          originsOf(value).map((one) => {
            if (one.kind !== "parameter" || one.function !== local || one.index === undefined) return [one];
            const given = call.args[one.index]?.value;
            return given ? withTraits(originsOf(given), one.narrow ? { narrow: true } : {}) : none;
          }),
        ),
      ),
    );
  }

  const first = (expression: Expression, ...kinds: readonly Origin["kind"][]): Origin | undefined => {
    const origins = originsOf(expression);
    for (const kind of kinds) {
      const found = origins.find((one) => one.kind === kind && !one.narrow);
      if (found) return found;
    }
    return undefined;
  };
  return {
    originsOf,
    requestText: (expression) => first(expression, "request"),
    outsideText: (expression) => first(expression, "request", "parameter"),
    error: (expression) => first(expression, "error"),
  };
}

const origin = (kind: Origin["kind"], at: CodeNode, assumed: boolean): Origin => ({
  kind,
  at,
  label: labelOf(at),
  validated: false,
  narrow: false,
  assumed,
});

function labelOf(node: CodeNode): string {
  if (node.kind === "name") return node.name;
  if (node.kind === "member") return `${labelOf(node.object)}.${node.property}`;
  if (node.kind === "index") return `${labelOf(node.object)}[…]`;
  return node.kind === "call" ? `${labelOf(node.callee)}()` : "this value";
}

/** `req.query` becomes `req.query.id` when that is what is used. */
function relabelled(origins: readonly Origin[], used: Expression): readonly Origin[] {
  if (origins.length !== 1 || origins[0]?.kind === "error") return origins;
  const path = dottedPath(used);
  return path ? origins.map((one) => ({ ...one, label: path.join(".") })) : origins;
}

const relabelledAs = (origins: readonly Origin[], label: string): readonly Origin[] =>
  label === "" ? origins : origins.map((one) => (one.kind === "parameter" ? { ...one, label } : one));

const isEnvironment = (expression: Expression): boolean =>
  /^(?:process\.env|os\.environ|import\.meta\.env)(?:\.\w+)?$/.test(dottedPath(expression)?.join(".") ?? "");

const isEnvironmentCall = (call: Call): boolean =>
  /^(?:os\.getenv|os\.environ\.get|os\.Getenv|os\.LookupEnv|System\.getenv|getenv|environ\.get)$/.test(
    dottedPath(call.callee)?.join(".") ?? "",
  );
