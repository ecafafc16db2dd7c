/** Where the grammars lie: beside the bundles in the product, in node_modules during development. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GrammarName } from "../engine/host.ts";

const FILES: Readonly<Record<GrammarName, { readonly name: string; readonly inPackage: string }>> = {
  runtime: { name: "web-tree-sitter.wasm", inPackage: "web-tree-sitter" },
  python: { name: "tree-sitter-python.wasm", inPackage: "@vscode/tree-sitter-wasm/wasm" },
  typescript: { name: "tree-sitter-typescript.wasm", inPackage: "@vscode/tree-sitter-wasm/wasm" },
  tsx: { name: "tree-sitter-tsx.wasm", inPackage: "@vscode/tree-sitter-wasm/wasm" },
  go: { name: "tree-sitter-go.wasm", inPackage: "@vscode/tree-sitter-wasm/wasm" },
  java: { name: "tree-sitter-java.wasm", inPackage: "@vscode/tree-sitter-wasm/wasm" },
};

/** @throws Error naming the grammar when no candidate can be read. */
export async function loadGrammarFile(directory: string, name: GrammarName): Promise<Uint8Array> {
  const file = FILES[name];
  const candidates = [
    join(directory, file.name),
    ...ancestors(directory).map((folder) => join(folder, "node_modules", file.inPackage, file.name)),
  ];
  for (const candidate of candidates) {
    const bytes = await readFile(candidate).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw new Error(`The grammar file ${file.name} is missing in ${directory}`);
}

function ancestors(directory: string): string[] {
  const folders: string[] = [];
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder)) return folders;
  }
}
