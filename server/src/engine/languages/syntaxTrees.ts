/** One grammar's parser and the trees it makes. Trees live in wasm memory: they are counted, and released by who holds them. */
import { type Language, Parser, type Tree } from "web-tree-sitter";
import type { Deadline } from "./limits.ts";

/** The binding copies at most 5,119 code units a call. */
const chunk = 5_000;

/** A node type of the grammar. Compare by identity: one object per type. */
export interface NodeType {
  readonly name: string;
  readonly named: boolean;
  /** Never has children, in any of the grammars: no need to look. */
  readonly isLeaf: boolean;
  /** Never stands in a field. */
  readonly isPunctuation: boolean;
}

const leaves: ReadonlySet<string> = new Set([
  "identifier",
  "property_identifier",
  "field_identifier",
  "type_identifier",
  "package_identifier",
  "shorthand_property_identifier",
  "integer",
  "float",
  "number",
  "int_literal",
  "decimal_integer_literal",
  "true",
  "false",
  "none",
  "null",
  "string_start",
  "string_end",
  "string_fragment",
  "escape_sequence",
  "comment",
  "line_comment",
  "block_comment",
]);
const punctuation: ReadonlySet<string> = new Set(["(", ")", "[", "]", "{", "}", ",", ";"]);

const nodeType = (name: string, named: boolean): NodeType => ({
  name,
  named,
  isLeaf: !named || leaves.has(name),
  isPunctuation: !named && punctuation.has(name),
});

export const errorNodeType: NodeType = nodeType("ERROR", true);

export class SyntaxTrees {
  /** By type id. */
  readonly types: readonly NodeType[];
  /** By field id. */
  readonly fields: readonly (string | null)[];
  readonly #parser: Parser;
  #live = 0;

  constructor(language: Language) {
    this.types = language.types.map((name, id) => nodeType(name, language.nodeTypeIsNamed(id)));
    this.fields = language.fields;
    this.#parser = new Parser();
    this.#parser.setLanguage(language);
  }

  /** Trees that were handed out and not released. */
  get live(): number {
    return this.#live;
  }

  /** A tree that the caller must `release`, or undefined when the time is over. `previous` stays the caller's. */
  parse(text: string, deadline: Deadline, previous?: Tree): Tree | undefined {
    const read = (index: number) => text.slice(index, index + chunk);
    const tree = this.#parser.parse(read, previous, { progressCallback: () => deadline.passed() });
    if (!tree) {
      // A cancelled parser would otherwise go on with this text at the next document.
      this.#parser.reset();
      return undefined;
    }
    this.#live++;
    return tree;
  }

  release(tree: Tree): void {
    this.#live--;
    tree.delete();
  }

  dispose(): void {
    this.#parser.delete();
  }
}
