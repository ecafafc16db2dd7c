/** When a server that died is started again by itself: at most five times in three minutes. Pure. */

const MAX_RESTARTS = 5;
const WINDOW_MS = 3 * 60 * 1000;

export class RestartPolicy {
  #restarts: number[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** To be asked once for each death. */
  mayRestart(): boolean {
    const now = this.#now();
    this.#restarts = this.#restarts.filter((time) => now - time < WINDOW_MS);
    if (this.#restarts.length >= MAX_RESTARTS) return false;
    this.#restarts.push(now);
    return true;
  }
}
