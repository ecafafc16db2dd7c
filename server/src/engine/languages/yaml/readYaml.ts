/** Text -> YAML model, with the `yaml` package. Template markup is taken out first, with the offsets kept. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from "yaml";
import type { YamlEntry, YamlFile, YamlNode } from "../../model/config/yamlFile.ts";
import type { Span } from "../../model/span.ts";

/** Longer texts, and texts with longer lines, are data, not configuration. */
const maxLength = 400_000;
const longLine = /[^\n]{10000}/;
/** Aliases may repeat what they stand for: a document that grows beyond this is cut. */
const maxNodes = 30_000;

export function readYaml(text: string, base = 0): YamlFile | undefined {
  if (text.length > maxLength || longLine.test(text)) return undefined;
  // `${{ }}` is an expression of GitHub Actions and plain text for YAML.
  const templated = /(?<!\$)\{\{|\{%/.test(text);
  const plain = templated ? withoutTemplates(text) : text;
  const parsed = parseAllDocuments(plain, { logLevel: "silent", uniqueKeys: false, keepSourceTokens: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const reader = new Reader(base);
  return {
    kind: "yaml",
    documents: documents.flatMap((document) => reader.read(document)),
    templated,
    broken: documents.some(({ errors }) => errors.length > 0),
  };
}

/** A line of markup alone becomes blank; inside a value it becomes a word that starts with `$`, as a variable would. */
function withoutTemplates(text: string): string {
  const blank = (whole: string) => whole.replace(/[^\r\n]/g, " ");
  return text
    .replace(/^[ \t]*(?:\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\})[ \t]*(?=\r?$)/gm, blank)
    .replace(/\{%[^\n]{0,400}?%\}/g, blank)
    .replace(/(?<!\$)\{\{[^\n]{0,400}?\}\}/g, (whole) => `$${"_".repeat(whole.length - 1)}`);
}

class Reader {
  readonly #base: number;
  #count = 0;

  constructor(base: number) {
    this.#base = base;
  }

  read(document: Document.Parsed): YamlNode[] {
    const node = document.contents ? this.#node(document.contents, document, 0) : undefined;
    return node ? [node] : [];
  }

  #node(node: unknown, document: Document.Parsed, depth: number): YamlNode | undefined {
    if (++this.#count > maxNodes || depth > 60) return undefined;
    if (isAlias(node)) return this.#node(node.resolve(document), document, depth + 1);
    if (isMap(node)) {
      const entries = node.items.flatMap((pair) => this.#entries(pair, document, depth + 1));
      return { kind: "map", span: this.#span(node), entries };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.#node(item, document, depth + 1) ?? []);
      return { kind: "list", span: this.#span(node), items };
    }
    if (!isScalar(node)) return undefined;
    const { value } = node;
    const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return { kind: "scalar", span: this.#span(node), value: known ? value : value == null ? null : String(value) };
  }

  #entries(pair: Pair, document: Document.Parsed, depth: number): YamlEntry[] {
    if (!isScalar(pair.key)) return [];
    const key = String(pair.key.value);
    const keySpan = this.#span(pair.key);
    const value = this.#node(pair.value, document, depth) ?? { kind: "scalar", span: keySpan, value: null };
    if (key !== "<<") return [{ key, keySpan, value }];
    const merged = value.kind === "list" ? value.items : [value];
    return merged.flatMap((one) => (one.kind === "map" ? one.entries : []));
  }

  #span({ range }: Node): Span {
    const [start = 0, end = 0] = range ?? [];
    return { start: this.#base + start, end: this.#base + end };
  }
}
