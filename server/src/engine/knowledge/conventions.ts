/** What people call values and types, of all libraries of a language. The first library that says so wins. */
import type { Conventions } from "./library.ts";

export interface ConventionIndex {
  add(conventions: Conventions): void;
  value(name: string, isImported: (module: string) => boolean): string | undefined;
  type(name: string): string | undefined;
  member(name: string): string | undefined;
  models(): readonly string[];
}

export function createConventions(): ConventionIndex {
  const values = new Map<string, { type: string; unless: readonly string[] }>();
  const types = new Map<string, string>();
  const endings: (readonly [string, string])[] = [];
  const members = new Map<string, string>();
  const models: string[] = [];
  const keep = (table: Map<string, string>, name: string, type: string): void => {
    if (!table.has(name)) table.set(name, type);
  };
  return {
    add(conventions) {
      const unless = conventions.unless ?? [];
      for (const [name, type] of Object.entries(conventions.values ?? {})) {
        if (!values.has(name)) values.set(name, { type, unless });
      }
      for (const [name, type] of Object.entries(conventions.members ?? {})) keep(members, name, type);
      for (const [name, type] of Object.entries(conventions.types ?? {})) {
        if (name.startsWith("*")) endings.push([name.slice(1), type]);
        else keep(types, name, type);
      }
      if (conventions.model) models.push(conventions.model);
    },
    value: (name, isImported) => {
      const found = values.get(name) ?? values.get(name.replace(/^_+/, ""));
      return found?.unless.some(isImported) ? undefined : found?.type;
    },
    type: (name) => types.get(name) ?? endings.find(([ending]) => name.endsWith(ending))?.[1],
    member: (name) => members.get(name),
    models: () => models,
  };
}
