/** Imports of modules the team has banned in its context file. */
import type { ForbiddenImport } from "../../context/productionContext.ts";
import type { Import } from "../../model/code/declarations.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/forbidden-import.ts";

export default defineRisk<"banned">({
  meta: {
    id: "forbidden-import",
    family: "architecture",
    title: "Import the team has banned",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      banned: {
        what: "{module} is on this team's list of modules not to be used.",
        why: "{reason}",
        next: "{use}",
      },
    },
  },
  detect: { import: (node, review) => banned(node, review) },
  examples: { flags, accepts },
});

function banned(node: Import, review: Review): Report<"banned"> | undefined {
  if (node.names.length > 0 && node.names.every(({ typeOnly }) => typeOnly)) return undefined;
  const index = review.context.forbiddenImports.findIndex((entry) => isOf(entry, node));
  const entry = review.context.forbiddenImports[index];
  if (!entry) return undefined;
  const { use, why } = entry;
  return {
    message: "banned",
    at: node,
    values: {
      module: entry.module,
      reason:
        why ??
        "The team agreed on another way, so that there is one thing to learn, to patch and to watch. A second one brings its own defaults for time limits, retries and logging.",
      use: use ? `Use ${use}.` : "Use what the rest of the code uses for it.",
    },
    evidence: contextEvidence(review.context, `forbiddenImports.${index}`),
  };
}

/** `lodash` bans `lodash/fp` too; `java.util.Date` is one name of a package. */
function isOf({ module }: ForbiddenImport, node: Import): boolean {
  const wanted = module.replace(/[/.]?\*+$/, "");
  const written = [
    node.module.replace(/^node:/, ""),
    ...node.names.map(({ imported }) => `${node.module}.${imported}`),
  ];
  return written.some((name) => name === wanted || name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}.`));
}
