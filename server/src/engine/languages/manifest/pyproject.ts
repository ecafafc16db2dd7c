/** pyproject.toml: PEP 621 dependencies, dependency groups and Poetry tables. Places are found by the text of the entry. */
import { parse } from "smol-toml";
import type { Dependency } from "../../model/config/manifest.ts";
import { parseRequirement } from "./requirements.ts";

type Group = Dependency["group"];

export function readPyproject(text: string): Dependency[] | undefined {
  let root: unknown;
  try {
    root = parse(text);
  } catch {
    // Half-written TOML: nothing is known of it.
    return undefined;
  }
  const places = new Places(text);
  return [
    ...listed(at(root, "build-system", "requires"), "build", places),
    ...listed(at(root, "project", "dependencies"), "production", places),
    ...valuesOf(at(root, "project", "optional-dependencies")).flatMap((list) => listed(list, "optional", places)),
    ...valuesOf(at(root, "dependency-groups")).flatMap((list) => listed(list, "development", places)),
    ...table(at(root, "tool", "poetry", "dependencies"), "production", places),
    ...table(at(root, "tool", "poetry", "dev-dependencies"), "development", places),
    ...valuesOf(at(root, "tool", "poetry", "group")).flatMap((group) =>
      table(at(group, "dependencies"), "development", places),
    ),
  ];
}

function listed(list: unknown, group: Group, places: Places): Dependency[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    if (typeof entry !== "string") return [];
    const one = parseRequirement(entry);
    const span = places.find(`"${entry}"`, `'${entry}'`);
    return one && span ? [{ ...one, group, span }] : [];
  });
}

/** Poetry: a name with a version, or with a table that holds one. */
function table(value: unknown, group: Group, places: Places): Dependency[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, said]) => {
    const version = typeof said === "string" ? said : at(said, "version");
    if (name === "python" || typeof version !== "string") return [];
    const span = places.line(name, version);
    return span ? [{ name, version, group, span }] : [];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const valuesOf = (value: unknown): readonly unknown[] => (isRecord(value) ? Object.values(value) : []);

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((current, key) => (isRecord(current) ? current[key] : undefined), value);
}

/** The parser gives no positions: entries are looked for in the text, each place once. */
class Places {
  readonly #text: string;
  readonly #taken = new Set<number>();

  constructor(text: string) {
    this.#text = text;
  }

  find(...shapes: readonly string[]) {
    for (const shape of shapes) {
      for (let start = this.#text.indexOf(shape); start >= 0; start = this.#text.indexOf(shape, start + 1)) {
        if (this.#take(start)) return { start, end: start + shape.length };
      }
    }
    return undefined;
  }

  line(name: string, version: string) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    for (const match of this.#text.matchAll(new RegExp(`^["']?${escaped}["']?[ \\t]*=[^\\n]*`, "gm"))) {
      if (match[0].includes(version) && this.#take(match.index)) {
        return { start: match.index, end: match.index + match[0].trimEnd().length };
      }
    }
    return undefined;
  }

  #take(start: number): boolean {
    if (this.#taken.has(start)) return false;
    this.#taken.add(start);
    return true;
  }
}
