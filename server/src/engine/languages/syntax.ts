/** A plain copy of a syntax tree, so that adapters are pure functions and never touch parser memory. */

export interface SyntaxNode {
  /** Node type of the grammar; anonymous tokens carry their text ("(", "async"). */
  readonly type: string;
  readonly named: boolean;
  /** Field name in the parent, where the grammar gives one. */
  readonly field: string | undefined;
  /** Relative to the unit. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly SyntaxNode[];
  /** Set on a node whose lowered form is taken over from the previous version: it has no children. */
  readonly reused?: ReusedUnit;
  readonly isError: boolean;
  readonly isMissing: boolean;
}

/** Opaque to adapters: hand it to `LoweringContext.reuse`. */
export interface ReusedUnit {
  readonly key: string;
}

export const fieldOf = (node: SyntaxNode, field: string): SyntaxNode | undefined =>
  node.children.find((child) => child.field === field);

export const fieldsOf = (node: SyntaxNode, field: string): SyntaxNode[] =>
  node.children.filter((child) => child.field === field);

export const childOfType = (node: SyntaxNode, ...types: string[]): SyntaxNode | undefined =>
  node.children.find((child) => types.includes(child.type));

export const namedChildren = (node: SyntaxNode): SyntaxNode[] =>
  node.children.filter((child) => child.named && child.type !== "comment");

export const hasToken = (node: SyntaxNode, token: string): boolean =>
  node.children.some((child) => !child.named && child.type === token);
