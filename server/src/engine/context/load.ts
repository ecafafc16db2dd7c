/** Reads a production-context file: YAML with positions, checked against the schema, every problem with its line. */
import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { LineIndex } from "../model/lineIndex.ts";
import type { Span } from "../model/span.ts";
import type { ContextOrigin, ProductionContext } from "./productionContext.ts";
import { contextSchema } from "./schema.ts";

export interface ContextProblem {
  /** One-based. */
  readonly line: number;
  /** One-based, UTF-16 units. */
  readonly column: number;
  readonly message: string;
}

export type LoadedContext = { readonly context: ProductionContext } | { readonly problems: readonly ContextProblem[] };

/** An alias may be expanded this often before the file is taken for an attack. */
const maxAliases = 50;

export function loadContext(text: string, file: string): LoadedContext {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ pos, message }) => ({ ...at(pos[0]), message: firstLine(message) })) };
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: maxAliases });
  } catch {
    return { problems: [{ line: 1, column: 1, message: "The file repeats itself through aliases without end." }] };
  }
  const checked = contextSchema.safeParse(plain ?? {});
  if (!checked.success) {
    return {
      problems: checked.error.issues.map((issue) => ({
        ...at(offsetOf(document.contents, issue.path)),
        message: describe(issue),
      })),
    };
  }
  const context = checked.data as ProductionContext;
  return { context: { ...context, origin: originOf(text, file, document.contents) } };
}

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function describe(issue: Issue): string {
  const where = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
  if (issue.code === "unrecognized_keys" && issue.keys) {
    return `${where}there is no entry "${issue.keys.join('", "')}" here.`;
  }
  return `${where}${firstLine(issue.message)}`;
}

const firstLine = (message: string): string => message.split("\n")[0] ?? message;

/** Offset of the deepest part of the path that exists. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  return nodeAt(root, path, true)?.range?.[0] ?? 0;
}

function nodeAt(root: Node | null, path: readonly PropertyKey[], orParent: boolean): Node | undefined {
  let current: Node | undefined = root ?? undefined;
  for (const key of path) {
    const next: Node | undefined = childOf(current, key);
    if (!next) return orParent ? current : undefined;
    current = next;
  }
  return current;
}

function childOf(node: Node | undefined, key: PropertyKey): Node | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => String((item.key as { value?: unknown } | null)?.value) === String(key));
    return (pair?.value ?? pair?.key ?? undefined) as Node | undefined;
  }
  if (isSeq(node)) return node.items[Number(key)] as Node | undefined;
  return undefined;
}

/** Findings that rest on the context quote the line of its file. */
function originOf(text: string, file: string, root: Node | null): ContextOrigin {
  const lines = new LineIndex(text);
  return {
    file,
    lineOf(path) {
      const node = nodeAt(root, path.split("."), false) ?? nodeAt(root, path.split(".").slice(0, -1), false);
      const offset = node?.range?.[0];
      if (offset === undefined) return undefined;
      const line = lines.lineAt(offset);
      const start = lines.lineStart(line);
      const quoted = text.slice(start, lines.lineStart(line + 1)).replace(/[\r\n]+$/, "");
      const indent = quoted.length - quoted.trimStart().length;
      const span: Span = { start: start + indent, end: start + quoted.length };
      return { line: line + 1, text: quoted.trim(), span };
    },
  };
}
