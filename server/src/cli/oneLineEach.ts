/** Findings in one line each. */
import type { SourceDocument } from "../engine/model/document.ts";
import type { Finding } from "../engine/model/finding.ts";

export const oneLineEach = (document: SourceDocument, findings: readonly Finding[]): string =>
  findings
    .map(({ span, rule, message }) => `  line ${document.lines.lineAt(span.start) + 1}: ${message} (${rule})`)
    .join("\n");
