/** Says what a risk found: fills the message, lowers the confidence of guesses, takes the severity the context wants. */
import type { CodeNode } from "../model/code/node.ts";
import { spanOf } from "../model/code/node.ts";
import { statementOf } from "../model/code/position.ts";
import type { Confidence, Finding, Severity } from "../model/finding.ts";
import type { Review } from "./review.ts";
import type { RiskReport } from "./runRisks.ts";

export function toFinding(
  { risk, report, span }: RiskReport,
  review: Review,
  fingerprint: (rule: string, subject: string) => string,
): Finding | undefined {
  const message = risk.meta.messages[report.message];
  if (!message) throw new Error(`${risk.meta.id} has no message "${report.message}"`);
  const severity = severityHere(risk.meta.id, risk.meta.family, report.severity ?? risk.meta.severity, review);
  if (severity === "off") return undefined;
  const values = report.values ?? {};
  return {
    rule: risk.meta.id,
    kind: "risk",
    family: risk.meta.family,
    severity,
    confidence: restsOnGuess(report.restsOn, review)
      ? lower(report.confidence ?? "high")
      : (report.confidence ?? "high"),
    span,
    message: fill(message.what, values),
    why: fill(message.why, values),
    next: fill(message.next, values),
    evidence: report.evidence ?? [],
    fingerprint: fingerprint(risk.meta.id, subjectOf(report.at, span, review)),
    fixable: risk.fix !== undefined,
  };
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : whole,
  );
}

function severityHere(id: string, family: string, severity: Severity, review: Review): Severity | "off" {
  const path = review.document.fileName.replaceAll("\\", "/");
  const rule = review.context.severity.find(
    (entry) => (entry.rule === id || entry.rule === family) && review.pathMatches(entry.paths, path),
  );
  return rule?.severity ?? severity;
}

function restsOnGuess(node: CodeNode | undefined, review: Review): boolean {
  if (!node) return false;
  const expression = node.kind === "call" ? node.callee : node;
  return review.resolver.resolve(expression as Parameters<typeof review.resolver.resolve>[0])?.assumed ?? false;
}

const lower = (confidence: Confidence): Confidence => (confidence === "high" ? "medium" : "low");

/** What the fingerprint is made of: the statement, so that an edit of the line above does not change it. */
function subjectOf(at: RiskReport["report"]["at"], span: Finding["span"], review: Review): string {
  const { text } = review.document;
  if (!("kind" in at)) return text.slice(span.start, span.end);
  const statement = spanOf(statementOf(at));
  return text.slice(statement.start, Math.min(statement.end, statement.start + 2_000));
}
