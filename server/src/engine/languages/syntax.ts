/** A plain copy of a syntax tree, so that adapters are pure functions and never touch parser memory. */
import type { Unit } from "../model/code/node.ts";

export interface SyntaxNode {
  /** Node type of the grammar; anonymous tokens carry their text ("(", "async"); or `looseTokens`. */
  readonly type: string;
  readonly named: boolean;
  /** Field name in the parent, where the grammar gives one. */
  readonly field: string | undefined;
  /** Relative to the unit. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly SyntaxNode[];
  /**
   * Set on the root of a nested unit (a class member). Its positions, and those below it, count from that unit, and a
   * member taken over from the previous version has no children: hand it to `LoweringContext.nested` and look no further.
   */
  readonly nested: NestedUnit | undefined;
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly isComment: boolean;
}

/** Opaque to adapters. */
export interface NestedUnit {
  readonly unit: Unit;
}

/** Type of the node that stands for the tokens between two statements where the parser lost track. It has `isError`. */
export const looseTokens = "(loose tokens)";

export const fieldOf = (node: SyntaxNode, field: string): SyntaxNode | undefined =>
  node.children.find((child) => child.field === field);

export const fieldsOf = (node: SyntaxNode, field: string): SyntaxNode[] =>
  node.children.filter((child) => child.field === field);

export const childOfType = (node: SyntaxNode, ...types: string[]): SyntaxNode | undefined =>
  node.children.find((child) => types.includes(child.type));

export const namedChildren = (node: SyntaxNode): SyntaxNode[] =>
  node.children.filter((child) => child.named && !child.isComment);

export const hasToken = (node: SyntaxNode, token: string): boolean =>
  node.children.some((child) => !child.named && child.type === token);
