/** Progress lines for long steps, so that nobody looks at a silent terminal. */

const HEARTBEAT_MS = 15_000;

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a step, says when it starts, that it is still running, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  say(`> ${title} ...`);
  const heartbeat = setInterval(() => say(`  ${title}: ${seconds(start)} so far`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`  ${title}: done in ${seconds(start)}`);
    return result;
  } catch (error) {
    say(`  ${title}: FAILED after ${seconds(start)}`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
