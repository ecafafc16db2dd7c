/** What a language has to supply. Everything else (parsing, units, reuse, linking, resolution) is shared. */
import type { GrammarName } from "../host.ts";
import type { Unit } from "../model/code/node.ts";
import type { Statement } from "../model/code/statements.ts";
import type { Insertion } from "./repair.ts";
import type { SyntaxNode } from "./syntax.ts";

export interface LanguageAdapter {
  /** VS Code language identifiers. */
  readonly languageIds: readonly string[];
  grammarFor(languageId: string): GrammarName;
  /**
   * Node types whose named children are units of their own besides the top-level statements: the class bodies of the
   * grammar, as "class_body" or, where blocks of all sorts share a type, with the parent: "class_definition/block".
   * An edit inside one member then leaves the other members' facts alone.
   */
  readonly unitBodies: readonly string[];
  /**
   * Types of sibling nodes that belong to the unit after them: comments (a doc comment documents it) and decorators
   * where the grammar places them beside their method. A unit then starts at the first of them, so all positions stay
   * non-negative and an edit in one of them lowers its unit again. At the end of a body they belong to no unit.
   */
  readonly leadingTypes: readonly string[];
  /**
   * Whether a node of this type is a statement (or declaration) by itself. Where the parser lost track of the whole
   * document, all that stands between two statements comes as one node of `looseTokens`, so that `client.get(url,`
   * can still be seen as a call.
   */
  isStatement(type: string): boolean;
  /**
   * What has to be put into a text that does not parse, so that it does. Used where the repaired text has fewer errors;
   * the parts put in are nodes without length.
   */
  repair?(text: string): readonly Insertion[];
  /** Grammar node types of comments. */
  readonly commentTypes: readonly string[];
  /** Text of a comment without its markers. */
  commentText(raw: string): string;
  /**
   * Lowers one unit: one syntax node gives zero or more statements (an `export` or decorator wrapper is folded into
   * its declaration; a stray token gives none). Never throws on a broken tree; nodes nested too deep have no children.
   */
  lower(node: SyntaxNode, context: LoweringContext): Statement[];
}

export interface LoweringContext {
  readonly unit: Unit;
  /** Type of the unit body it stands in ("class_body", "block"); empty at the top level, "ERROR" where the parser lost track. */
  readonly place: string;
  /** The siblings of `leadingTypes` directly before the unit's node, in source order; positions relative to the unit. */
  readonly leading: readonly SyntaxNode[];
  /** Source text of a node of this unit. */
  text(node: SyntaxNode): string;
  /** Lowers a node with `nested` set (a child of a class body): gives back the last version's statements when it is unchanged. */
  nested(node: SyntaxNode): readonly Statement[];
}
