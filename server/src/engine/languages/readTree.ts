/**
 * Reads a wasm syntax tree into plain nodes, unit by unit, in one traversal. A unit that the version before had is taken
 * over without a look inside. Nothing here holds wasm memory longer than the call.
 */
import type { TreeCursor } from "web-tree-sitter";
import type { LanguageAdapter } from "./adapter.ts";
import { cutLost, cutUnits, type Sibling, type UnitCut } from "./cutUnits.ts";
import type { Deadline } from "./limits.ts";
import { looseTokens, type NestedUnit, type SyntaxNode } from "./syntax.ts";
import { errorNodeType, type NodeType } from "./syntaxTrees.ts";
import { newRecord, type UnitRecord } from "./unit.ts";
import type { UnitReuse } from "./unitReuse.ts";

export interface ReadOptions {
  readonly text: string;
  /** From an index of the tree to an offset of the text. */
  offset(index: number): number;
  /** Offsets of the text where something was put in to make it parse. */
  readonly repairs: readonly number[];
  readonly adapter: LanguageAdapter;
  readonly types: readonly NodeType[];
  readonly fields: readonly (string | null)[];
  readonly reuse: UnitReuse | undefined;
  readonly maxDepth: number;
  readonly deadline: Deadline;
}

/** A unit that was read is to be lowered; one that was taken over has no `syntax` and needs nothing. */
export interface ReadUnit extends NestedUnit {
  readonly record: UnitRecord;
  readonly syntax: SyntaxNode | undefined;
  readonly leading: readonly SyntaxNode[];
}

/** What `nested` of a syntax node is for those who made it. */
export const readUnitOf = (node: SyntaxNode): ReadUnit | undefined => node.nested as ReadUnit | undefined;

export const errorType = errorNodeType.name;

export class TreeReader {
  readonly #cursor: TreeCursor;
  readonly #options: ReadOptions;
  /** Body type -> the parents in which it is a unit body; undefined for any. */
  readonly #bodies: ReadonlyMap<string, string | undefined>;
  readonly #comments: ReadonlySet<string>;

  constructor(cursor: TreeCursor, options: ReadOptions) {
    this.#cursor = cursor;
    this.#options = options;
    this.#bodies = new Map(options.adapter.unitBodies.map(splitBody));
    this.#comments = new Set(options.adapter.commentTypes);
  }

  /** The cursor stands at the root. `take` gets each top-level unit in order, so that one at a time is in memory. */
  readDocument(document: UnitRecord, take: (unit: ReadUnit) => void): void {
    this.#readBody(document, this.#type() === errorNodeType ? errorType : "", 1, (node) => {
      const unit = readUnitOf(node);
      if (unit) take(unit);
    });
  }

  #type(): NodeType {
    return this.#options.types[this.#cursor.nodeTypeId] ?? errorNodeType;
  }

  /** `parent` is the type of the parent, or undefined at the root of a unit. */
  #readNode(owner: UnitRecord, depth: number, parent: string | undefined): SyntaxNode {
    const cursor = this.#cursor;
    const type = this.#type();
    const from = this.#options.offset(cursor.startIndex) - owner.unit.start;
    const to = this.#options.offset(cursor.endIndex) - owner.unit.start;
    const isMissing = from === to && cursor.nodeIsMissing;
    const isError = type === errorNodeType;
    const isComment = type.named && this.#comments.has(type.name);
    if (isMissing || (isError && parent)) owner.errors.push({ from, to });
    if (isComment) owner.comments.push({ from, to, text: this.#commentText(owner, from, to) });
    return {
      type: type.name,
      named: type.named,
      field: type.isPunctuation ? undefined : (this.#options.fields[cursor.currentFieldId] ?? undefined),
      from,
      to,
      children: !type.isLeaf && to > from ? this.#readChildren(owner, type.name, depth, parent) : [],
      nested: undefined,
      isError,
      isMissing,
      isComment,
    };
  }

  #commentText(owner: UnitRecord, from: number, to: number): string {
    const start = owner.unit.start;
    return this.#options.adapter.commentText(this.#options.text.slice(start + from, start + to));
  }

  #readChildren(owner: UnitRecord, type: string, depth: number, parent: string | undefined): readonly SyntaxNode[] {
    const cursor = this.#cursor;
    const children: SyntaxNode[] = [];
    if (!cursor.gotoFirstChild()) return children;
    const mayDescend = this.#mayDescend(owner, depth);
    const isBody = parent ? this.#isUnitBody(type, parent) : type === errorType;
    if (mayDescend && !isBody) {
      do children.push(this.#readNode(owner, depth + 1, type));
      while (cursor.gotoNextSibling());
    }
    cursor.gotoParent();
    if (mayDescend && isBody) this.#readBody(owner, type, depth + 1, (child) => children.push(child));
    return children;
  }

  #isUnitBody(type: string, parent: string): boolean {
    if (!this.#bodies.has(type)) return false;
    const required = this.#bodies.get(type);
    return required === undefined || required === parent;
  }

  /** Where the answer is no, the node at the cursor and its siblings stay unread. */
  #mayDescend(owner: UnitRecord, depth: number): boolean {
    if (depth < this.#options.maxDepth && !this.#options.deadline.passed()) return true;
    const from = this.#options.offset(this.#cursor.startIndex) - owner.unit.start;
    const to = this.#options.offset(this.#cursor.endIndex) - owner.unit.start;
    owner.unread.push({ from, to });
    return false;
  }

  /** Reads the children of the node at the cursor: units of their own where they are, plain nodes of `owner` otherwise. */
  #readBody(owner: UnitRecord, place: string, depth: number, take: (node: SyntaxNode) => void): void {
    const siblings = this.#siblings();
    const cuts = (place === errorType ? cutLost : cutUnits)(siblings, this.#options.adapter);
    if (!this.#cursor.gotoFirstChild()) return;
    let index = 0;
    for (const cut of cuts) {
      for (; index < cut.first; index++) take(this.#readSibling(owner, depth, place));
      const node = this.#readUnit(owner, siblings, cut, place, depth);
      index = cut.last + 1;
      take(node);
    }
    for (; index < siblings.length; index++) take(this.#readSibling(owner, depth, place));
    this.#cursor.gotoParent();
  }

  #siblings(): Sibling[] {
    const cursor = this.#cursor;
    const { offset } = this.#options;
    const siblings: Sibling[] = [];
    if (!cursor.gotoFirstChild()) return siblings;
    do {
      const { name, named } = this.#type();
      const isComment = named && this.#comments.has(name);
      siblings.push({ type: name, named, isComment, start: offset(cursor.startIndex), end: offset(cursor.endIndex) });
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return siblings;
  }

  #readSibling(owner: UnitRecord, depth: number, parent: string | undefined): SyntaxNode {
    const node = this.#readNode(owner, depth, parent);
    this.#cursor.gotoNextSibling();
    return node;
  }

  /** The cursor stands at the cut's first sibling and moves behind its last. */
  #readUnit(owner: UnitRecord, siblings: readonly Sibling[], cut: UnitCut, place: string, depth: number): SyntaxNode {
    const start = siblings[cut.first]?.start ?? 0;
    const end = siblings[cut.last]?.end ?? start;
    const type = cut.loose ? looseTokens : (siblings[cut.main]?.type ?? errorType);
    const known = this.#options.reuse?.find(type, place, start, end);
    const record = known ?? newRecord(type, place, start, end);
    if (!known) record.isRepaired = this.#options.repairs.some((at) => start <= at && at <= end);
    owner.nested.push(record);
    const isLate = !known && this.#options.deadline.passed();
    if (isLate) record.unread.push({ from: 0, to: record.unit.length });
    if (known || isLate) {
      for (let index = cut.first; index <= cut.last; index++) this.#cursor.gotoNextSibling();
      return unitRoot(record, undefined, []);
    }
    const nodes: SyntaxNode[] = [];
    for (let index = cut.first; index <= cut.last; index++) {
      const isRoot = !cut.loose && index === cut.main;
      nodes.push(this.#readSibling(record, depth, isRoot ? undefined : looseTokens));
    }
    return cut.loose ? looseUnit(record, nodes) : unitRoot(record, nodes.at(-1), nodes.slice(0, -1));
  }
}

/** "class_body", or "class_definition/block" where the grammar has one type for all blocks. */
function splitBody(path: string): [string, string | undefined] {
  const slash = path.indexOf("/");
  return slash < 0 ? [path, undefined] : [path.slice(slash + 1), path.slice(0, slash)];
}

function unitRoot(record: UnitRecord, syntax: SyntaxNode | undefined, leading: readonly SyntaxNode[]): SyntaxNode {
  const nested: ReadUnit = { unit: record.unit, record, syntax, leading };
  if (syntax) return { ...syntax, nested };
  return { ...emptyNode(record), nested };
}

function looseUnit(record: UnitRecord, children: readonly SyntaxNode[]): SyntaxNode {
  record.errors.length = 0;
  record.errors.push({ from: 0, to: record.unit.length });
  const syntax: SyntaxNode = { ...emptyNode(record), children, isError: true };
  return unitRoot(record, syntax, []);
}

const emptyNode = (record: UnitRecord): SyntaxNode => ({
  type: record.type,
  named: true,
  field: undefined,
  from: 0,
  to: record.unit.length,
  children: [],
  nested: undefined,
  isError: false,
  isMissing: false,
  isComment: false,
});
