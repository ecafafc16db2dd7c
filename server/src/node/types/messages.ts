import type { TypeAnswers, TypeRequest } from "../../engine/types/question.ts";

export interface WorkerRequest {
  readonly id: number;
  readonly request: TypeRequest;
}
/** No answers: the request could not be answered at all. */
export interface WorkerReply {
  readonly id: number;
  readonly answers: TypeAnswers | undefined;
}
