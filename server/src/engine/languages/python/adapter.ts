/** Python 3. */
import type { LanguageAdapter } from "../adapter.ts";
import { Lowering, type LoweringRules } from "../lowering.ts";
import { assignmentRules } from "./assignments.ts";
import { classRules } from "./classes.ts";
import { collectionRules } from "./collections.ts";
import { controlRules } from "./control.ts";
import { expressionRules } from "./expressions.ts";
import { functionRules, lambdaRules } from "./functions.ts";
import { importRules } from "./imports.ts";
import { literalRules } from "./literals.ts";
import { matchRules } from "./match.ts";
import { operatorRules } from "./operators.ts";
import { recover } from "./recover.ts";
import { repairPython } from "./repair.ts";
import { isStatement, statementRules } from "./statements.ts";
import { stringRules } from "./strings.ts";
import { tryRules } from "./tries.ts";

const rules: LoweringRules = {
  expressions: new Map([
    ...expressionRules,
    ...operatorRules,
    ...assignmentRules,
    ...literalRules,
    ...stringRules,
    ...collectionRules,
    ...lambdaRules,
  ]),
  statements: new Map([
    ...statementRules,
    ...controlRules,
    ...tryRules,
    ...matchRules,
    ...functionRules,
    ...classRules,
    ...importRules,
  ]),
  isLeading: (node) => node.isComment,
  recover,
};

export const pythonAdapter: LanguageAdapter = {
  languageIds: ["python"],
  grammarFor: () => "python",
  unitBodies: ["class_definition/block"],
  /** A comment documents nothing in Python: the docstring stands inside. */
  leadingTypes: [],
  isStatement,
  repair: repairPython,
  commentTypes: ["comment"],
  commentText: (raw) => raw.replace(/^#+[:!]?/, "").trim(),
  lower: (node, context) => new Lowering(rules, context).root(node),
};
