/**
 * Nodes of the code model lie in units. A unit is a top-level statement or a class member; its nodes count their
 * positions from the unit's start, so an edit elsewhere moves the unit and leaves its nodes as they are.
 */
import type { Span } from "../span.ts";
import type { Statement } from "./statements.ts";

export interface Unit {
  /** Offset of the unit in the document. The only thing of a unit that an edit outside of it changes. */
  start: number;
  readonly length: number;
}

export interface NodeBase {
  readonly unit: Unit;
  /** Relative to the unit. */
  readonly from: number;
  readonly to: number;
  /** Set by `linkModel`; absent at the top of a document. */
  parent?: CodeNode | undefined;
}

export type CodeNode = Statement;
export type NodeKind = CodeNode["kind"];
export type NodeOf<K extends NodeKind> = Extract<CodeNode, { readonly kind: K }>;

export function spanOf(node: NodeBase): Span {
  return { start: node.unit.start + node.from, end: node.unit.start + node.to };
}

/** Span of a part of a node that is given by unit-relative positions (a name, a decorator, an import specifier). */
export function partSpan(node: NodeBase, part: { readonly from: number; readonly to: number }): Span {
  return { start: node.unit.start + part.from, end: node.unit.start + part.to };
}
