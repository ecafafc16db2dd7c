/** Look-up over all libraries of a language. Built once per engine; a context adds its own roles on top. */
import { createConventions } from "./conventions.ts";
import type { Fact, LanguageFamily, Library, Role, TypeFact } from "./library.ts";

export interface KnowledgeIndex {
  readonly language: LanguageFamily;
  functionFact(name: string): Fact | undefined;
  type(name: string): TypeFact | undefined;
  method(type: string, method: string): Fact | undefined;
  /** Type of a field. A method that is listed by name is no field; an unlisted name may be one (`anyField`). */
  field(type: string, field: string): string | undefined;
  /** The type is, or extends, `ancestor`. */
  isA(type: string, ancestor: string): boolean;
  global(name: string): { readonly name: string; readonly builtin: boolean } | undefined;
  canonical(name: string): string;
  /** Type of a value by what people call it. */
  conventionalValue(name: string, isImported: (module: string) => boolean): string | undefined;
  /** Type by the name of a type that is declared elsewhere in the project. */
  conventionalType(name: string): string | undefined;
  /** Type of a member of a class nothing is known of. */
  conventionalMember(name: string): string | undefined;
  /** Qualified name of a model class's method. */
  modelMethod(name: string): string | undefined;
  /** The package a module path belongs to, when it is known. */
  libraryOf(module: string): Library | undefined;
}

export function indexKnowledge(
  language: LanguageFamily,
  libraries: readonly Library[],
  extraRoles: Readonly<Record<string, readonly Role[]>> = {},
): KnowledgeIndex {
  const functions = new Map<string, Fact>();
  const types = new Map<string, TypeFact>();
  const globals = new Map<string, { name: string; builtin: boolean }>();
  const aliases = new Map<string, string>();
  const modules = new Map<string, Library>();
  const conventions = createConventions();
  for (const library of libraries) {
    if (library.language !== language) continue;
    for (const [name, fact] of Object.entries(library.functions ?? {})) functions.set(name, fact);
    for (const [name, type] of Object.entries(library.types ?? {})) types.set(name, mergeTypes(types.get(name), type));
    for (const [alias, name] of Object.entries(library.aliases ?? {})) aliases.set(alias, name);
    for (const [name, target] of Object.entries(library.globals ?? {})) {
      globals.set(name, { name: target, builtin: library.builtin === true });
    }
    for (const module of library.modules) modules.set(module, library);
    if (library.conventions) conventions.add(library.conventions);
  }
  for (const [name, roles] of Object.entries(extraRoles)) {
    const known = functions.get(name);
    functions.set(name, { ...known, roles: [...(known?.roles ?? []), ...roles] });
  }

  const lineage = (type: string): string[] => {
    const seen: string[] = [];
    const visit = (name: string) => {
      if (seen.includes(name) || seen.length > 20) return;
      seen.push(name);
      for (const base of types.get(name)?.extends ?? []) visit(base);
    };
    visit(type);
    return seen;
  };
  const first = <T>(type: string, read: (fact: TypeFact) => T | undefined): T | undefined => {
    for (const name of lineage(type)) {
      const fact = types.get(name);
      const value = fact && read(fact);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
    record && Object.hasOwn(record, key) ? record[key] : undefined;

  return {
    language,
    functionFact: (name) => functions.get(name),
    type: (name) => types.get(name),
    method: (type, method) => first(type, (fact) => own(fact.methods, method)) ?? first(type, (fact) => fact.anyMethod),
    field: (type, field) => {
      const listed = first(type, (fact) => own(fact.fields, field));
      if (listed !== undefined || first(type, (fact) => own(fact.methods, field))) return listed;
      return first(type, (fact) => fact.anyField);
    },
    isA: (type, ancestor) => lineage(type).includes(ancestor),
    global: (name) => globals.get(name),
    canonical: (name) => aliases.get(name) ?? name,
    libraryOf: (module) => longestPrefix(modules, module),
    conventionalValue: conventions.value,
    conventionalType: conventions.type,
    conventionalMember: conventions.member,
    modelMethod: (name) => {
      const model = conventions.models().find((type) => own(types.get(type)?.methods, name));
      return model === undefined ? undefined : `${model}.${name}`;
    },
  };
}

function mergeTypes(known: TypeFact | undefined, added: TypeFact): TypeFact {
  if (!known) return added;
  return {
    ...known,
    ...added,
    methods: { ...known.methods, ...added.methods },
    fields: { ...known.fields, ...added.fields },
  };
}

function longestPrefix(modules: ReadonlyMap<string, Library>, module: string): Library | undefined {
  let path = module;
  for (;;) {
    const library = modules.get(path);
    if (library) return library;
    const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("/"));
    if (cut <= 0) return undefined;
    path = path.slice(0, cut);
  }
}
