/** Wave two: puts the open questions of a pass to the types, in one batch. */
import type { SourceDocument } from "../model/document.ts";
import type { TypeAnswers, TypeOracle } from "../types/question.ts";
import type { ReviewPass } from "./reviewer.ts";

/** How long one batch may take where nobody says otherwise; after that the review says that types were not checked. */
const defaultDeadlineMilliseconds = 5_000;

/** Undefined when the types could not be asked: nothing is reported then, and the review says so. */
export async function settleQuestions(
  pass: ReviewPass,
  document: SourceDocument,
  oracle: TypeOracle | undefined,
  deadlineMilliseconds = defaultDeadlineMilliseconds,
): Promise<TypeAnswers | undefined> {
  const questions = pass.undecided.flatMap(({ source }) => source?.reported.report.question ?? []);
  if (questions.length === 0) return [];
  return oracle?.ask({ fileName: document.fileName, text: document.text, questions }, deadlineMilliseconds);
}
