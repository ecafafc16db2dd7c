/** When a document is reviewed: soon after each change, one at a time, and less often while reviews are slow. */

export interface ScheduledDocument {
  readonly uri: string;
  readonly isClosed: boolean;
}

const MAX_PAUSE = 150;

interface Slot {
  timer: NodeJS.Timeout | NodeJS.Immediate | undefined;
  running: boolean;
  again: boolean;
  /** Duration of the last run. */
  milliseconds: number;
  /** When it ended. */
  ended: number;
}

export class Scheduler<D extends ScheduledDocument> {
  readonly #run: (document: D) => Promise<void>;
  readonly #slots = new Map<string, Slot>();

  /** `run` must not reject. */
  constructor(run: (document: D) => Promise<void>) {
    this.#run = run;
  }

  schedule(document: D): void {
    const slot = this.#slotOf(document.uri);
    if (slot.running) {
      slot.again = true;
      return;
    }
    if (slot.timer !== undefined) return;
    // At once, after the messages that already wait. Only slow reviews that follow each other leave the process air.
    const pause = slot.milliseconds < 20 ? 0 : Math.min(MAX_PAUSE, slot.milliseconds / 2);
    const delay = Math.max(0, slot.ended + pause - performance.now());
    const start = () => void this.#start(document, slot);
    slot.timer = delay === 0 ? setImmediate(start) : setTimeout(start, delay);
  }

  forget(uri: string): void {
    const slot = this.#slots.get(uri);
    if (slot) clear(slot);
    this.#slots.delete(uri);
  }

  async #start(document: D, slot: Slot): Promise<void> {
    slot.timer = undefined;
    if (document.isClosed) return;
    slot.running = true;
    const start = performance.now();
    await this.#run(document);
    slot.ended = performance.now();
    slot.milliseconds = slot.ended - start;
    slot.running = false;
    if (!slot.again || document.isClosed) return;
    slot.again = false;
    this.schedule(document);
  }

  #slotOf(uri: string): Slot {
    const known = this.#slots.get(uri);
    if (known) return known;
    const slot = { timer: undefined, running: false, again: false, milliseconds: 0, ended: Number.NEGATIVE_INFINITY };
    this.#slots.set(uri, slot);
    return slot;
  }
}

function clear({ timer }: Slot): void {
  if (timer === undefined) return;
  clearTimeout(timer as NodeJS.Timeout);
  clearImmediate(timer as NodeJS.Immediate);
}
