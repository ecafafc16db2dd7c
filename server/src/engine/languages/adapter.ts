/** What a language has to supply. Everything else (parsing, units, reuse, linking, resolution) is shared. */
import type { GrammarName } from "../host.ts";
import type { Unit } from "../model/code/node.ts";
import type { Statement } from "../model/code/statements.ts";
import type { SyntaxNode } from "./syntax.ts";

export interface LanguageAdapter {
  /** VS Code language identifiers. */
  readonly languageIds: readonly string[];
  grammarFor(languageId: string): GrammarName;
  /**
   * Node types whose children, when they stand in one of these bodies, are units of their own besides the top-level
   * statements: the class bodies of the grammar. An edit inside one member then leaves the other members' facts alone.
   */
  readonly unitBodies: readonly string[];
  /** Grammar node types of comments. */
  readonly commentTypes: readonly string[];
  /** Text of a comment without its markers. */
  commentText(raw: string): string;
  /**
   * Lowers one unit: one top-level syntax node gives zero or more statements (an `export` or decorator wrapper is
   * folded into its declaration; a stray token gives none). Never throws on a broken tree.
   */
  lower(node: SyntaxNode, context: LoweringContext): Statement[];
}

export interface LoweringContext {
  readonly unit: Unit;
  /** Source text of a node. */
  text(node: SyntaxNode): string;
  /** Lowers a nested unit (a member of a class body): gives back the statements of the last version when it is unchanged. */
  nested(node: SyntaxNode): readonly Statement[];
}
