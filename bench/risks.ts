/**
 * Found risks and false alarms over labelled cases: `npm run bench:risks -- <cases.jsonl> [--check ID] [--misses] [--alarms]`.
 * A finding of the case's check within one line of a bad line counts as found, on an ok line as a false alarm.
 */
import { existsSync, readFileSync } from "node:fs";
import { createEngine } from "../server/src/engine/engine.ts";
import { createTestHost } from "../test/engine/support/testHost.ts";

interface Case {
  readonly id: string;
  readonly language: string;
  readonly check: string;
  readonly text: string;
  readonly bad_lines: readonly number[];
  readonly ok_lines: readonly number[];
  readonly scope: "line" | "file";
  readonly grade: "asserted" | "audit";
}

interface Tally {
  bad: number;
  found: number;
  ok: number;
  alarms: number;
  readonly misses: string[];
  readonly falseAlarms: string[];
}

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};
const path =
  args.find((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--check") ?? process.env.PLUMBLINE_RISK_CASES;
if (!path || !existsSync(path)) {
  console.error("Give the path of the labelled development cases (JSON lines) or set PLUMBLINE_RISK_CASES.");
  process.exit(2);
}

const endings: Readonly<Record<string, string>> = {
  typescript: "case.ts",
  javascript: "case.js",
  python: "case.py",
  go: "case.go",
  java: "Case.java",
  sql: "case.sql",
  dockerfile: "Dockerfile",
  yaml: "case.yaml",
  json: "package.json",
};
const engine = createEngine(createTestHost());
const only = option("check");
const profile = args.includes("--default") ? "default" : "all";
const tallies = new Map<string, Tally>();

function tallyOf(check: string): Tally {
  const tally = tallies.get(check) ?? { bad: 0, found: 0, ok: 0, alarms: 0, misses: [], falseAlarms: [] };
  tallies.set(check, tally);
  return tally;
}

/** JSX is written in cases that only say "typescript". */
const languageOf = ({ language, text }: Case): string =>
  language === "typescript" && /<[A-Za-z][^<>]*>[\s\S]*<\/|\/>/.test(text) ? "typescriptreact" : language;

async function judge(one: Case): Promise<void> {
  const session = await engine.open(endings[one.language] ?? "case.txt", languageOf(one), one.text);
  const { findings } = await session.review({ profile, only: [one.check] });
  const lines = new Set<number>();
  const positions = session.text.split("\n");
  for (const { span } of findings) lines.add(session.text.slice(0, span.start).split("\n").length);
  session.close();
  const tally = tallyOf(one.check);
  if (one.scope === "file") {
    if (one.bad_lines.length > 0) count(tally, "bad", findings.length > 0, one, one.bad_lines[0] ?? 1, positions);
    else count(tally, "ok", findings.length > 0, one, 1, positions);
    return;
  }
  for (const bad of one.bad_lines) {
    count(
      tally,
      "bad",
      [bad - 1, bad, bad + 1].some((line) => lines.has(line)),
      one,
      bad,
      positions,
    );
  }
  const near = new Set(one.bad_lines.flatMap((bad) => [bad - 1, bad, bad + 1]));
  for (const ok of one.ok_lines) if (!near.has(ok)) count(tally, "ok", lines.has(ok), one, ok, positions);
}

function count(
  tally: Tally,
  kind: "bad" | "ok",
  fired: boolean,
  one: Case,
  line: number,
  text: readonly string[],
): void {
  const place = `${one.id}\n      ${line}: ${text[line - 1]?.trim() ?? ""}`;
  if (kind === "bad") {
    tally.bad++;
    if (fired) tally.found++;
    else tally.misses.push(place);
  } else {
    tally.ok++;
    if (fired) tally.alarms++;
    if (fired) tally.falseAlarms.push(place);
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

const cases = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case)
  .filter((one) => one.grade === "asserted" && (only === undefined || one.check === only));
for (const one of cases) await judge(one);

const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b));
console.log(`${"check".padEnd(32)} ${"found".padStart(14)}          ${"ok lines flagged".padStart(14)}`);
for (const [check, tally] of rows) {
  const found = `${tally.found}/${tally.bad}`.padStart(9);
  const alarms = `${tally.alarms}/${tally.ok}`.padStart(11);
  console.log(
    `${check.padEnd(32)} ${found} ${share(tally.found, tally.bad).padStart(8)} ${alarms} ${share(tally.alarms, tally.ok).padStart(8)}`,
  );
  if (args.includes("--misses")) for (const place of tally.misses) console.log(`    missed ${place}`);
  if (args.includes("--alarms")) for (const place of tally.falseAlarms) console.log(`    alarm  ${place}`);
}
const sum = (read: (tally: Tally) => number): number => rows.reduce((total, [, tally]) => total + read(tally), 0);
const all = { bad: sum((t) => t.bad), found: sum((t) => t.found), ok: sum((t) => t.ok), alarms: sum((t) => t.alarms) };
console.log(
  `${"all".padEnd(32)} ${`${all.found}/${all.bad}`.padStart(9)} ${share(all.found, all.bad).padStart(8)} ${`${all.alarms}/${all.ok}`.padStart(11)} ${share(all.alarms, all.ok).padStart(8)}`,
);
