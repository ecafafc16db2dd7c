/** Findings that were there before: a baseline is the JSON output of an earlier review. */
import type { ReportedFinding } from "../engine/report/reported.ts";
import { readTextFile } from "../node/textFile.ts";
import { UsageError } from "./environment.ts";

/** @throws UsageError naming the place: a broken baseline must not silently let everything or nothing through. */
export async function readBaseline(file: string): Promise<ReadonlySet<string>> {
  const source = await readTextFile(file);
  if (source.outcome !== "text") throw new UsageError(`baseline ${file} cannot be read`);
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    throw new UsageError(`baseline ${file}${lineOf(source.text, error)} is not JSON; nothing was changed`);
  }
  const findings = typeof value === "object" && value !== null && "findings" in value ? value.findings : undefined;
  if (!Array.isArray(findings)) throw new UsageError(`baseline ${file} has no "findings"`);
  return new Set(
    findings.map((finding: unknown, index) => {
      const known =
        typeof finding === "object" && finding !== null && "fingerprint" in finding ? finding.fingerprint : 0;
      if (typeof known !== "string") throw new UsageError(`baseline ${file}: finding ${index + 1} has no fingerprint`);
      return known;
    }),
  );
}

export const notIn =
  (baseline: ReadonlySet<string>) =>
  (finding: Pick<ReportedFinding, "fingerprint">): boolean =>
    !baseline.has(finding.fingerprint);

/** Node names the position of a JSON error as an offset or as line and column, depending on its version. */
function lineOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return `:${line}`;
  const offset = /position (\d+)/.exec(message)?.[1];
  const end = offset === undefined ? text.length : Number(offset);
  return `:${text.slice(0, end).split("\n").length}`;
}
