/** Repeats a check until it holds: what an editor shows arrives a little after what was asked. */

import { setTimeout as sleep } from "node:timers/promises";

const WITHIN_MS = 15_000;
const EVERY_MS = 100;

export async function eventually<T>(check: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + WITHIN_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(EVERY_MS);
    }
  }
}
