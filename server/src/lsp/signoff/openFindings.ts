/** Which findings of a block still need an answer before it can be signed, and whether an answer is one. */
import type { Finding } from "../../engine/model/finding.ts";
import { overlaps, type Span } from "../../engine/model/span.ts";
import type { OpenFinding, SignOffParams } from "../../protocol/blocks.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import { toRange } from "../toLsp.ts";

export type Answer = SignOffParams["answers"][number];

/** Errors must be answered; a warning is covered by the sentence. */
export const errorsIn = (findings: readonly Finding[], span: Span): Finding[] =>
  findings.filter((finding) => finding.severity === "error" && overlaps(finding.span, span));

export function unanswered(
  document: OpenDocument,
  errors: readonly Finding[],
  answers: readonly Answer[],
): OpenFinding[] {
  const answered = new Set(answers.map(({ fingerprint }) => fingerprint));
  return errors
    .filter(({ fingerprint }) => !answered.has(fingerprint))
    .map(({ fingerprint, message, rule, severity, span }) => ({
      fingerprint,
      message,
      rule,
      severity,
      range: toRange(document.text, span),
    }));
}

/** What is wrong with the first answer that is none. */
export function answerProblem(answers: readonly Answer[], now: number): string | undefined {
  for (const { answer, reason, until } of answers) {
    if (reason.trim().length < 8) return "Each answer needs a reason that the next reader understands.";
    if (answer === "waived" && until === undefined) return "A waiver needs an end date.";
    if (until !== undefined && !(Date.parse(`${until}T23:59:59Z`) >= now))
      return `The end date ${until} is not a day to come.`;
  }
  return undefined;
}
