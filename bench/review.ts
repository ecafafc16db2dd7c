/**
 * CPU time of one wave-one review after a one-line edit, without a protocol around it: `npm run bench:review`.
 * CPU time and not wall time: other programs on the machine do not change it much.
 */
import { createEngine } from "../server/src/engine/engine.ts";
import { createTestHost } from "../test/engine/support/testHost.ts";
import { pythonFile, typescriptFile } from "./sources.ts";

const edits = 60;
const engine = createEngine(createTestHost());

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

function percentiles(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

/** `block`: only what a pasted block of thirty lines needs, as in the editor; else the whole file. */
async function measure(name: string, languageId: string, text: string, block: boolean): Promise<void> {
  const session = await engine.open(name, languageId, text);
  const first = process.cpuUsage();
  await session.review({});
  const cold = milliseconds(process.cpuUsage(first));
  const times: number[] = [];
  for (let round = 0; round < edits; round++) {
    const line = session.text.indexOf("\n", Math.floor((session.text.length * (round % 10)) / 10)) + 1;
    const before = process.cpuUsage();
    session.update(round + 1, [{ span: { start: line, end: line }, text: round % 2 === 0 ? "\n" : " \n" }]);
    await session.review(block ? { within: [{ start: line, end: Math.min(line + 1_200, session.text.length) }] } : {});
    if (round >= 10) times.push(milliseconds(process.cpuUsage(before)));
  }
  session.close();
  const lines = text.split("\n").length;
  console.log(
    `${name.padEnd(24)} ${String(lines).padStart(6)} lines ${block ? "block" : "file "}  first ${cold.toFixed(0)} ms  edit ${percentiles(times)}`,
  );
}

for (const lines of [1_000, 10_000]) {
  for (const block of [true, false]) {
    await measure("service.py", "python", pythonFile(lines), block);
    await measure("service.ts", "typescript", typescriptFile(lines), block);
  }
}
