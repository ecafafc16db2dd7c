/**
 * What a value probably is by what people call it, where nothing in the file says so: `cursor`, `self.db`, a model class
 * of another file, a `UserRepository`. Every guess is marked as assumed.
 */
import type { KnowledgeIndex } from "../../knowledge/knowledgeIndex.ts";
import type { CodeModel } from "../../model/code/codeModel.ts";
import type { Call, Expression, Member, Name, TypeRef } from "../../model/code/expressions.ts";
import type { Binding, Bindings } from "./bindings.ts";
import type { Resolved } from "./resolver.ts";

export interface Guesses {
  /** The name belongs to this file or to a library we know: there is nothing to guess. */
  isKnown(resolved: Resolved): boolean;
  value(expression: Expression): Resolved | undefined;
  type(type: TypeRef): Resolved | undefined;
}

export function createGuesses(
  model: CodeModel,
  bindings: Bindings,
  knowledge: KnowledgeIndex,
  resolve: (expression: Expression) => Resolved | undefined,
): Guesses {
  let roots: ReadonlySet<string> | undefined;
  const isImported = (module: string): boolean => {
    roots ??= new Set(model.all("import").map((statement) => statement.module.split(".")[0] ?? ""));
    return roots.has(module);
  };
  const assumed = (name: string | undefined): Resolved | undefined =>
    name === undefined ? undefined : { kind: "instance", name: knowledge.canonical(name), assumed: true };

  function isKnown({ name, assumed: guessed, function: declared, class: owner }: Resolved): boolean {
    if (declared || owner || knowledge.type(name) || knowledge.functionFact(name)) return true;
    if (name.startsWith("<local>.")) return false;
    // Below a guess only what the knowledge lists counts.
    if (!guessed) return knowledge.libraryOf(name) !== undefined;
    const cut = name.lastIndexOf(".");
    return cut > 0 && knowledge.method(name.slice(0, cut), name.slice(cut + 1)) !== undefined;
  }

  function ofName(name: Name): Resolved | undefined {
    const type = knowledge.conventionalValue(name.name, isImported);
    if (type === undefined) return undefined;
    const found = bindings.lookup(name.name, name);
    return found.every((binding) => saysNothing(binding, knowledge.language)) ? assumed(type) : undefined;
  }

  function ofMember({ object, property }: Member): Resolved | undefined {
    const owner = resolve(object);
    if (owner && !owner.class && !owner.assumed && isKnown(owner)) return undefined;
    const type = knowledge.conventionalValue(property, isImported);
    if (type !== undefined) return assumed(type);
    if (owner?.class || object.kind !== "name" || !isModelName(object.name)) return undefined;
    const member = knowledge.conventionalMember(property);
    if (member !== undefined) return assumed(member);
    const found = bindings.lookup(object.name, object);
    if (!found.every((binding) => saysNothing(binding, knowledge.language))) return undefined;
    const method = knowledge.modelMethod(property);
    return method === undefined ? undefined : { kind: "entity", name: method, assumed: true };
  }

  /** `getDb()`, `this.getDatabase()`, `get_connection()`. */
  function ofGetter({ callee }: Call): Resolved | undefined {
    const called = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
    const thing = /^get_?([A-Za-z]\w*)$/.exec(called)?.[1];
    if (thing === undefined) return undefined;
    const known = resolve(callee);
    if (known && isKnown(known)) return undefined;
    return assumed(knowledge.conventionalValue(thing.charAt(0).toLowerCase() + thing.slice(1), isImported));
  }

  return {
    isKnown,
    value: (expression) => {
      if (expression.kind === "name") return ofName(expression);
      if (expression.kind === "call") return ofGetter(expression);
      return expression.kind === "member" ? ofMember(expression) : undefined;
    },
    type: (type) => assumed(knowledge.conventionalType(type.name.slice(type.name.lastIndexOf(".") + 1))),
  };
}

/** A class as models are named: `User`, `OrderItem`; not `Math`, not a constant. */
const isModelName = (name: string): boolean => /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/.test(name) && !builtins.has(name);

const builtins = new Set(
  "Object Array Map Set WeakMap WeakSet Promise JSON Math Reflect Symbol Number String Boolean Date Error Buffer Proxy Intl Atomics Response Request Headers Event Element Node Document Window Console React Vue Component".split(
    " ",
  ),
);

/** The binding does not tell what the value is: an untyped parameter, an import from the project, the result of a call. */
function saysNothing(binding: Binding, language: KnowledgeIndex["language"]): boolean {
  switch (binding.kind) {
    case "parameter":
      return (!binding.parameter.type || isOpenType(binding.parameter.type)) && binding.parameter.flavour === "plain";
    case "import":
      return language !== "ecmascript" || /^(?:\.|@\/|~|#|src\/|app\/|lib\/)/.test(binding.statement.module);
    case "value":
      return !binding.type && /^(?:call|await|conditional|member|binary|null)$/.test(binding.value.kind);
    case "declared":
      return !binding.type || isOpenType(binding.type);
    case "part":
      return !binding.element;
    default:
      return false;
  }
}

const isOpenType = (type: TypeRef): boolean => /^(?:any|unknown|Any|object)$/.test(type.name);
