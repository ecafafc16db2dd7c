/** The worker thread that owns ts-morph: typing never waits for it, and it is not loaded before the first question. */
import { parentPort } from "node:worker_threads";
import { answerRequest } from "../../engine/types/answerRequest.ts";
import { Projects } from "../../engine/types/projects.ts";
import type { WorkerReply, WorkerRequest } from "./messages.ts";

const projects = new Projects(() => Date.now());

parentPort?.on("message", ({ id, request }: WorkerRequest) => {
  const reply: WorkerReply = { id, answers: tryAnswer(request) };
  parentPort?.postMessage(reply);
});

function tryAnswer(request: WorkerRequest["request"]): WorkerReply["answers"] {
  try {
    return answerRequest(projects, request);
  } catch {
    return undefined;
  }
}
