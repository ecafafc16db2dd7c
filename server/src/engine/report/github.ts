/** Workflow commands of GitHub Actions: an annotation for each finding. */
import type { Severity } from "../model/finding.ts";
import type { Report, ReportedFinding } from "./reported.ts";

const COMMAND: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export const formatGithub = (report: Report): string =>
  report.findings.map((finding) => `${annotation(finding)}\n`).join("");

function annotation(finding: ReportedFinding): string {
  const { file, start, end } = finding;
  const place = { file, line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
  // Columns are only allowed within one line.
  const entries = Object.entries(place).filter(([key]) => start.line === end.line || !/^(?:col|endColumn)$/.test(key));
  const properties = [...entries, ["title", finding.rule] as const].map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  const text = `${finding.message}\n${finding.why}\nNext: ${finding.next}`;
  return `::${COMMAND[finding.severity]} ${properties.join(",")}::${data(text)}`;
}

const data = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
