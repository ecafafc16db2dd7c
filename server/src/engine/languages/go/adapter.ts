/** Go. */
import type { LanguageAdapter } from "../adapter.ts";
import { slashCommentText } from "../commentText.ts";
import { Lowering, type LoweringRules } from "../lowering.ts";
import { declarationRules } from "./declarations.ts";
import { expressionRules } from "./expressions.ts";
import { functionRules, literalFunctionRules } from "./functions.ts";
import { literalRules } from "./literals.ts";
import { recover } from "./recover.ts";
import { statementExpressionRules, statementRules } from "./statements.ts";
import { isStatement } from "./statementTypes.ts";
import { switchRules } from "./switches.ts";
import { typeDeclarationRules } from "./typeDeclarations.ts";
import { typeRules } from "./types.ts";

const rules: LoweringRules = {
  expressions: new Map([
    ...expressionRules,
    ...literalRules,
    ...typeRules,
    ...literalFunctionRules,
    ...statementExpressionRules,
  ]),
  statements: new Map([
    ...statementRules,
    ...switchRules,
    ...declarationRules,
    ...typeDeclarationRules,
    ...functionRules,
  ]),
  bodies: new Set(["block", "statement_list"]),
  isLeading: (node) => node.isComment,
  recover,
};

export const goAdapter: LanguageAdapter = {
  languageIds: ["go"],
  grammarFor: () => "go",
  unitBodies: [],
  leadingTypes: ["comment"],
  isStatement,
  commentTypes: ["comment"],
  commentText: slashCommentText,
  lower: (node, context) => new Lowering(rules, context).root(node),
};
