/** Turns lowered units into a code model: sets parents and lists the nodes, for the units that are new in this version. */
import { forEachChild } from "../model/code/children.ts";
import type { CodeModel, Comment } from "../model/code/codeModel.ts";
import type { CodeNode, NodeKind, NodeOf } from "../model/code/node.ts";
import type { Span } from "../model/span.ts";
import { markExported } from "./exportLists.ts";
import type { UnitRange, UnitRecord } from "./unit.ts";

/** The document itself is the outermost unit. Lists are made when they are asked for. */
export function linkModel(languageId: string, document: UnitRecord): CodeModel {
  for (const unit of document.nested) linkUnit(unit);
  markExported(document.nested);
  const statements = document.nested.flatMap((unit) => unit.statements ?? []);
  const nodes = once(() => flatten(document));
  const byKind = once(() => groupByKind(nodes()));
  const comments = once(() => collect(document, (unit) => unit.comments).map(toComment));
  const errors = once(() => collect(document, (unit) => unit.errors).map(toSpan));
  const unread = once(() => collect(document, (unit) => unit.unread).map(toSpan));
  return {
    languageId,
    statements,
    get nodes() {
      return nodes();
    },
    get comments() {
      return comments();
    },
    get errors() {
      return errors();
    },
    get unread() {
      return unread();
    },
    all: <K extends NodeKind>(kind: K) => (byKind().get(kind) ?? []) as unknown as readonly NodeOf<K>[],
  };
}

/** A unit taken over from the previous version is linked already; only its place below its new parent is set again. */
function linkUnit(record: UnitRecord): void {
  if (record.nodes) return;
  const list: (CodeNode | UnitRecord)[] = [];
  const nested = new Map(record.nested.map((inner) => [inner.unit, inner]));
  const enter = (node: CodeNode, parent: CodeNode | undefined): void => {
    const inner = node.unit === record.unit ? undefined : nested.get(node.unit);
    if (inner) {
      linkUnit(inner);
      if (list.at(-1) !== inner) list.push(inner);
      node.parent = parent;
      return;
    }
    node.parent = parent;
    list.push(node);
    forEachChild(node, (child) => enter(child, node));
  };
  for (const statement of record.statements ?? []) enter(statement, undefined);
  record.nodes = list;
}

const isRecord = (entry: CodeNode | UnitRecord): entry is UnitRecord => "nested" in entry;

function flatten(document: UnitRecord): CodeNode[] {
  const all: CodeNode[] = [];
  const append = (record: UnitRecord): void => {
    for (const entry of record.nodes ?? []) {
      if (isRecord(entry)) append(entry);
      else all.push(entry);
    }
  };
  for (const unit of document.nested) append(unit);
  return all;
}

const startOf = (node: CodeNode): number => node.unit.start + node.from;

/** Pre-order is source order but for a few shapes (`a if test else b` visits the test first), so most lists need no sorting. */
function groupByKind(nodes: readonly CodeNode[]): Map<NodeKind, CodeNode[]> {
  const groups = new Map<NodeKind, CodeNode[]>();
  const unordered = new Set<NodeKind>();
  for (const node of nodes) {
    const group = groups.get(node.kind);
    if (!group) {
      groups.set(node.kind, [node]);
      continue;
    }
    const last = group.at(-1);
    if (last && startOf(last) > startOf(node)) unordered.add(node.kind);
    group.push(node);
  }
  for (const kind of unordered) groups.get(kind)?.sort((a, b) => startOf(a) - startOf(b));
  return groups;
}

interface Placed<T> {
  readonly part: T;
  readonly base: number;
}

function collect<T extends UnitRange>(document: UnitRecord, partsOf: (unit: UnitRecord) => readonly T[]): Placed<T>[] {
  const all: Placed<T>[] = [];
  const visit = (unit: UnitRecord): void => {
    for (const part of partsOf(unit)) all.push({ part, base: unit.unit.start });
    for (const inner of unit.nested) visit(inner);
  };
  visit(document);
  return all.sort((a, b) => a.base + a.part.from - (b.base + b.part.from));
}

const toSpan = ({ part, base }: Placed<UnitRange>): Span => ({ start: base + part.from, end: base + part.to });
const toComment = (placed: Placed<UnitRange & { readonly text: string }>): Comment => ({
  span: toSpan(placed),
  text: placed.part.text,
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
