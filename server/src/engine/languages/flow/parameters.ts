/** What a parameter holds: the framework's input in a handler, the elements of what a callback runs over, or an argument. */
import type { LanguageFamily } from "../../knowledge/library.ts";
import type { FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { EntryPoint } from "../entryPoints.ts";
import { isNarrowType } from "./keeping.ts";
import { none, type Origin } from "./origin.ts";
import { isDecoratedInput, isInputMember, isWired } from "./sources.ts";

export interface ParameterUse {
  readonly parameter: Parameter;
  readonly owner: FunctionNode;
  readonly index: number;
  /** Of a destructured parameter: the keys down to the name. */
  readonly path: readonly string[];
  readonly language: LanguageFamily;
  readonly entry: EntryPoint | undefined;
}

type OriginsOf = (expression: Expression) => readonly Origin[];

const elementCallbacks =
  /^(?:map|forEach|filter|find|some|every|flatMap|reduce|then|sort|each|tap|pipe|findIndex|findLast|stream|ifPresent|anyMatch)$/;

export function parameterOrigins(use: ParameterUse, originsOf: OriginsOf): readonly Origin[] {
  const { parameter, owner, index, language, entry } = use;
  if (/^(?:self|cls|this)$/.test(parameter.name)) return none;
  const base: Origin = {
    kind: "parameter",
    at: owner,
    label: parameter.name === "" ? use.path.join(".") : parameter.name,
    validated: false,
    narrow: parameter.type !== undefined && isNarrowType(parameter.type.name),
    assumed: false,
    function: owner,
    index,
  };
  if (isDecoratedInput(parameter)) return [{ ...base, kind: "request", validated: isModel(parameter) }];
  const call = owner.parent?.kind === "call" ? owner.parent : undefined;
  if (!entry && call) return fromCallback(use, base, originsOf);
  if (entry?.kind !== "http") return [base];
  return fromHandler(use, base, language);
}

/** `items.map((item) => ...)`, `promise.then((value) => ...)`, `.catch((error) => ...)`. */
function fromCallback({ owner, index }: ParameterUse, base: Origin, originsOf: OriginsOf): readonly Origin[] {
  const call = owner.parent?.kind === "call" ? owner.parent : undefined;
  const name = call && lastName(call);
  if (call?.callee.kind !== "member" || name === undefined) return none;
  if (name === "catch" && index === 0) return [{ ...base, kind: "error" }];
  return elementCallbacks.test(name) ? originsOf(call.callee.object) : none;
}

/** FastAPI and Flask pass what the caller sends as parameters, Express and Go pass the request object. */
function fromHandler(use: ParameterUse, base: Origin, language: LanguageFamily): readonly Origin[] {
  const { parameter, path, index } = use;
  if (language === "python") {
    if (parameter.name === "event") return [{ ...base, kind: "request" }];
    if (isWired(parameter) || /^(?:request|req)$/.test(parameter.name)) return none;
    return [{ ...base, kind: "request", validated: isModel(parameter) }];
  }
  if (language === "ecmascript") {
    // `async ({ body, params }) =>` and Next's `(request, { params })`.
    const key = path[0];
    if (key !== undefined)
      return isInputMember(key, language) ? [{ ...base, kind: "request", label: path.join(".") }] : none;
    return index === 1 && /^(?:params|searchParams)$/.test(parameter.name) ? [{ ...base, kind: "request" }] : none;
  }
  return none;
}

/** A parameter whose written type is a class of its own: the framework has checked its shape. */
const isModel = (parameter: Parameter): boolean =>
  parameter.type !== undefined &&
  /^[A-Z]\w*[a-z]/.test(parameter.type.name.split(".").at(-1) ?? "") &&
  !/^(?:String|Optional|Annotated|List|Dict|Map|Any|Union|Request|Object|Record|Partial|UploadFile)$/.test(
    parameter.type.name,
  );
