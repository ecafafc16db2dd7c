/** Asks the worker thread. A worker that misses a deadline keeps its project; one that dies is started anew on demand. */
import { Worker } from "node:worker_threads";
import type { TypeAnswers, TypeOracle, TypeRequest } from "../../engine/types/question.ts";
import type { WorkerReply, WorkerRequest } from "./messages.ts";

export class WorkerOracle implements TypeOracle {
  readonly #script: string;
  readonly #waiting = new Map<number, (answers: TypeAnswers | undefined) => void>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(script: string) {
    this.#script = script;
  }

  ask(request: TypeRequest, deadlineMilliseconds: number): Promise<TypeAnswers | undefined> {
    const worker = this.#running();
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(undefined), deadlineMilliseconds);
      const settle = (answers: TypeAnswers | undefined): void => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answers);
      };
      this.#waiting.set(id, settle);
      const message: WorkerRequest = { id, request };
      worker.postMessage(message);
    });
  }

  dispose(): void {
    void this.#worker?.terminate();
    this.#forget();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#script, { name: "plumbline-types" });
    worker.on("message", ({ id, answers }: WorkerReply) => this.#waiting.get(id)?.(answers));
    worker.on("error", () => this.#forget());
    worker.on("exit", () => this.#forget());
    // After the listeners: they would keep the process alive for a worker nobody waits for.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  /** Whoever waits for a dead worker gets no answer instead of waiting out the deadline. */
  #forget(): void {
    this.#worker = undefined;
    for (const settle of [...this.#waiting.values()]) settle(undefined);
  }
}
