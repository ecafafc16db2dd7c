/** The dependency tables of a package.json, read tolerantly. */
import { type Node, parseTree } from "jsonc-parser";
import type { Dependency } from "../../model/config/manifest.ts";

const groups: Readonly<Record<string, Dependency["group"]>> = {
  dependencies: "production",
  devDependencies: "development",
  optionalDependencies: "optional",
  peerDependencies: "peer",
};

export function readPackageJson(text: string): Dependency[] | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true, disallowComments: false });
  if (root?.type !== "object") return undefined;
  return (root.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const group = groups[String(key?.value)];
    if (!group || value?.type !== "object") return [];
    return (value.children ?? []).flatMap((entry) => dependencyOf(entry, group) ?? []);
  });
}

function dependencyOf(entry: Node, group: Dependency["group"]): Dependency | undefined {
  const [key, value] = entry.children ?? [];
  if (!key || value?.type !== "string") return undefined;
  return {
    name: String(key.value),
    version: String(value.value),
    group,
    span: { start: entry.offset, end: entry.offset + entry.length },
    versionSpan: { start: value.offset + 1, end: value.offset + value.length - 1 },
  };
}
