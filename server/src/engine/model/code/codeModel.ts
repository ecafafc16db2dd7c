import type { Span } from "../span.ts";
import type { CodeNode, NodeKind, NodeOf } from "./node.ts";
import type { Statement } from "./statements.ts";

export interface Comment {
  readonly span: Span;
  /** Without the comment markers, trimmed. */
  readonly text: string;
}

/** Facts of one document version: the statements, and every node by kind. Read only. */
export interface CodeModel {
  readonly languageId: string;
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  /** Regions the parser could not make sense of. A risk near them should doubt what it sees. */
  readonly errors: readonly Span[];
  /** Regions that were not looked at because a limit was reached: text too long, time over, syntax nested too deep. */
  readonly unread: readonly Span[];
  /** All nodes of a kind in source order. */
  all<K extends NodeKind>(kind: K): readonly NodeOf<K>[];
  /** Every node in pre-order, for the one traversal of the review. */
  readonly nodes: readonly CodeNode[];
}
