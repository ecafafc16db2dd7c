/** Answers a batch. A question that fails leaves its place empty and costs the others nothing. */
import { answer } from "./answer.ts";
import type { Projects } from "./projects.ts";
import type { TypeAnswer, TypeAnswers, TypeRequest } from "./question.ts";

export function answerRequest(projects: Projects, request: TypeRequest): TypeAnswers {
  const file = projects.sourceFile(request.fileName, request.text);
  const answers = request.questions.map((question): TypeAnswer | undefined => {
    try {
      return answer(file, question);
    } catch {
      return undefined;
    }
  });
  projects.dropIdle();
  return answers;
}
