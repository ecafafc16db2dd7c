/** TypeScript and JavaScript, with and without JSX. */
import type { LanguageAdapter } from "../adapter.ts";
import { slashCommentText } from "../commentText.ts";
import { Lowering, type LoweringRules } from "../lowering.ts";
import { classRules, memberRules } from "./classes.ts";
import { declarationRules } from "./declarations.ts";
import { expressionRules } from "./expressions.ts";
import { functionRules } from "./functions.ts";
import { importRules } from "./imports.ts";
import { jsxRules } from "./jsx.ts";
import { literalRules } from "./literals.ts";
import { loopRules } from "./loops.ts";
import { objectRules } from "./objects.ts";
import { operatorRules } from "./operators.ts";
import { recover } from "./recover.ts";
import { statementRules, usingScope } from "./statements.ts";
import { isStatement } from "./statementTypes.ts";

const rules: LoweringRules = {
  expressions: new Map([
    ...expressionRules,
    ...literalRules,
    ...objectRules,
    ...operatorRules,
    ...functionRules,
    ...classRules,
    ...jsxRules,
  ]),
  statements: new Map([...statementRules, ...loopRules, ...declarationRules, ...memberRules, ...importRules]),
  bodies: new Set(["statement_block"]),
  isLeading: (node) => node.isComment || node.type === "decorator",
  recover,
  scope: usingScope,
};

export const ecmascriptAdapter: LanguageAdapter = {
  languageIds: ["typescript", "typescriptreact", "javascript", "javascriptreact"],
  /** Plain JavaScript goes through the tsx grammar: all of it is valid there but for a few sloppy-mode names. */
  grammarFor: (languageId) => (languageId === "typescript" ? "typescript" : "tsx"),
  unitBodies: ["class_body"],
  leadingTypes: ["comment", "decorator"],
  isStatement,
  commentTypes: ["comment", "html_comment"],
  commentText: slashCommentText,
  lower: (node, context) => new Lowering(rules, context).root(node),
};
