/** YAML as the risks read it: maps, lists and scalars with their places; aliases and merge keys are followed. */
import type { Span } from "../span.ts";

export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}
export interface YamlMap {
  readonly kind: "map";
  readonly span: Span;
  /** Own entries first, then those merged in. */
  readonly entries: readonly YamlEntry[];
}
export interface YamlList {
  readonly kind: "list";
  readonly span: Span;
  readonly items: readonly YamlNode[];
}
export interface YamlScalar {
  readonly kind: "scalar";
  readonly span: Span;
  readonly value: string | number | boolean | null;
}

export interface YamlFile {
  readonly kind: "yaml";
  readonly documents: readonly YamlNode[];
  /** Written for a template engine (Helm, Jinja): what is missing may be put in by it. */
  readonly templated: boolean;
  /** The parser met something it could not read: what is missing proves nothing. */
  readonly broken: boolean;
}

export const valueAt = (node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined => {
  let current = node;
  for (const key of path) {
    if (current?.kind !== "map") return undefined;
    current = entryOf(current, key)?.value;
  }
  return current;
};

export const entryOf = (node: YamlNode | undefined, key: string): YamlEntry | undefined =>
  node?.kind === "map" ? node.entries.find((entry) => entry.key === key) : undefined;

export const mapAt = (node: YamlNode | undefined, ...path: readonly string[]): YamlMap | undefined => {
  const value = valueAt(node, ...path);
  return value?.kind === "map" ? value : undefined;
};

export const itemsAt = (node: YamlNode | undefined, ...path: readonly string[]): readonly YamlNode[] => {
  const value = valueAt(node, ...path);
  return value?.kind === "list" ? value.items : [];
};

export const textAt = (node: YamlNode | undefined, ...path: readonly string[]): string | undefined => {
  const value = valueAt(node, ...path);
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
};

export const isTrueAt = (node: YamlNode | undefined, ...path: readonly string[]): boolean => {
  const value = valueAt(node, ...path);
  return value?.kind === "scalar" && (value.value === true || value.value === "true");
};

/** From the key to the end of a scalar value; for a map or list the key alone. */
export const entrySpan = ({ keySpan, value }: YamlEntry): Span =>
  value.kind === "scalar" ? { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } : keySpan;
