/** Imports against the order of layers in the context file. */
import type { Import } from "../../model/code/declarations.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/layer-violation.ts";
import { importedPaths, layerOf } from "./layers.ts";

export default defineRisk<"against">({
  meta: {
    id: "layer-violation",
    family: "architecture",
    title: "Import against the layer order",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      against: {
        what: "The layer {from} imports from {to}, which this team's context does not allow.",
        why: "Layers keep changes apart: with this import a change in {to} can break {from}, both have to be deployed and tested together, and the next import in the same direction makes a cycle.",
        next: "Let {from} declare the interface it needs and have {to} implement it, or move the shared part to a layer both may import.",
      },
    },
  },
  detect: { import: (node, review) => against(node, review) },
  examples: { flags, accepts },
});

function against(node: Import, review: Review): Report<"against"> | undefined {
  const { context, document } = review;
  if (context.layers.length === 0 || isTypeOnly(node)) return undefined;
  const from = layerOf(context, document.fileName.replaceAll("\\", "/"));
  if (!from) return undefined;
  for (const path of importedPaths(node.module, document.fileName, review.knowledge.language)) {
    const to = layerOf(context, path);
    if (!to) continue;
    if (to.name === from.name || from.mayImport.includes(to.name)) return undefined;
    const evidence = contextEvidence(context, `layers.${context.layers.indexOf(from)}`);
    return { message: "against", at: node, values: { from: from.name, to: to.name }, evidence };
  }
  return undefined;
}

const isTypeOnly = ({ names }: Import): boolean => names.length > 0 && names.every(({ typeOnly }) => typeOnly);
