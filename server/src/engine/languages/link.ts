/** Turns lowered statements into a code model: sets parents and lists the nodes by kind, in one walk. */
import { forEachChild } from "../model/code/children.ts";
import type { CodeModel, Comment } from "../model/code/codeModel.ts";
import type { CodeNode, NodeKind, NodeOf } from "../model/code/node.ts";
import type { Statement } from "../model/code/statements.ts";
import type { Span } from "../model/span.ts";

export interface LoweredDocument {
  readonly languageId: string;
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly errors: readonly Span[];
}

export function linkModel(lowered: LoweredDocument): CodeModel {
  const nodes: CodeNode[] = [];
  const byKind = new Map<NodeKind, CodeNode[]>();

  const enter = (node: CodeNode, parent: CodeNode | undefined): void => {
    if (parent) node.parent = parent;
    else delete node.parent;
    nodes.push(node);
    const list = byKind.get(node.kind);
    if (list) list.push(node);
    else byKind.set(node.kind, [node]);
    forEachChild(node, (child) => enter(child, node));
  };
  for (const statement of lowered.statements) enter(statement, undefined);

  return {
    ...lowered,
    nodes,
    all: <K extends NodeKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly NodeOf<K>[],
  };
}
