/** Observations on their way to the server: each leaves when the server has the version its range speaks of. */
import type { WireConfidence, WireOrigin } from "../../../server/src/protocol/blocks.ts";
import type { WireRange } from "../../../server/src/protocol/message.ts";
import type { Label } from "./classify.ts";
import type { HeldRange } from "./heldRanges.ts";

export interface Observation {
  readonly uri: string;
  readonly version: number;
  readonly range: WireRange;
  readonly origin: WireOrigin;
  readonly confidence: WireConfidence;
}

interface Waiting {
  readonly label: Label;
  readonly held: HeldRange;
}

export class Outbox {
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #send: (observation: Observation) => void;

  constructor(send: (observation: Observation) => void) {
    this.#send = send;
  }

  put(uri: string, held: HeldRange, label: Label): void {
    const waiting = this.#waiting.get(uri) ?? [];
    waiting.push({ held, label });
    this.#waiting.set(uri, waiting);
  }

  /** Sends what waits for this document. The held ranges speak of `current`; `sent` is what the server has. */
  flush(uri: string, current: number, sent: number | undefined): void {
    const waiting = this.#waiting.get(uri);
    if (!waiting || sent !== current) return;
    this.#waiting.delete(uri);
    for (const { held, label } of waiting) {
      this.#send({ uri, version: current, range: held.range, ...label });
      held.release();
    }
  }

  forget(uri: string): void {
    for (const { held } of this.#waiting.get(uri) ?? []) held.release();
    this.#waiting.delete(uri);
  }
}
