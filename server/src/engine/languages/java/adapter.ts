/** Java. */
import type { LanguageAdapter } from "../adapter.ts";
import { slashCommentText } from "../commentText.ts";
import { Lowering, type LoweringRules } from "../lowering.ts";
import { annotationRules } from "./annotations.ts";
import { classRules } from "./classes.ts";
import { expressionRules } from "./expressions.ts";
import { lambdaRules, methodRules } from "./functions.ts";
import { importRules } from "./imports.ts";
import { literalRules } from "./literals.ts";
import { loopRules } from "./loops.ts";
import { operatorRules } from "./operators.ts";
import { recover } from "./recover.ts";
import { statementRules } from "./statements.ts";
import { isStatement } from "./statementTypes.ts";
import { switchExpressionRules, switchRules } from "./switches.ts";
import { typeRules } from "./types.ts";
import { variableRules } from "./variables.ts";

const rules: LoweringRules = {
  expressions: new Map([
    ...expressionRules,
    ...literalRules,
    ...operatorRules,
    ...typeRules,
    ...lambdaRules,
    ...annotationRules,
    ...switchExpressionRules,
  ]),
  statements: new Map([
    ...statementRules,
    ...loopRules,
    ...switchRules,
    ...variableRules,
    ...classRules,
    ...methodRules,
    ...importRules,
  ]),
  bodies: new Set(["block", "constructor_body"]),
  isLeading: (node) => node.isComment,
  recover,
};

export const javaAdapter: LanguageAdapter = {
  languageIds: ["java"],
  grammarFor: () => "java",
  unitBodies: ["class_body", "interface_body", "enum_body_declarations", "annotation_type_body"],
  leadingTypes: ["line_comment", "block_comment"],
  isStatement,
  commentTypes: ["line_comment", "block_comment"],
  commentText: slashCommentText,
  lower: (node, context) => new Lowering(rules, context).root(node),
};
