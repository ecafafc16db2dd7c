/** Findings for a person at a terminal: grouped by file, what first, then why, why here, and what next. */
import type { Severity } from "../model/finding.ts";
import type { Report, ReportedFinding } from "./reported.ts";
import { countWords } from "./severity.ts";

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

export const plainStyle: Style = { bold: (text) => text, dim: (text) => text, severity: (_, text) => text };

const code = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;
const SEVERITY_COLOUR: Readonly<Record<Severity, (text: string) => string>> = {
  error: code(31, 39),
  warning: code(33, 39),
  info: code(36, 39),
};
export const colourStyle: Style = {
  bold: code(1, 22),
  dim: code(2, 22),
  severity: (severity, text) => SEVERITY_COLOUR[severity](text),
};

export function formatText(report: Report, style: Style = plainStyle): string {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of report.findings) {
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  const sections = [...files].map(
    ([file, findings]) => `${style.bold(file)}\n${findings.map((finding) => formatOne(finding, style)).join("\n")}`,
  );
  const where = files.size > 0 ? ` in ${files.size} file${files.size === 1 ? "" : "s"}` : "";
  return `${[...sections, style.bold(`${countWords(report.findings)}${where}`)].join("\n\n")}\n`;
}

function formatOne(finding: ReportedFinding, style: Style): string {
  const place = `${finding.file}:${finding.start.line}:${finding.start.column}`;
  const head = `  ${place}  ${style.severity(finding.severity, finding.severity)}  ${finding.message}  ${style.dim(finding.rule)}`;
  const lines = [
    ["why", finding.why],
    ...finding.evidence.map((one) => ["here", evidenceText(one)] as const),
    ["next", finding.next],
    ...finding.fixes.map((fix) => ["fix", fix.title] as const),
  ];
  return [
    head,
    ...lines.filter(([, text]) => text !== "").map(([label, text]) => `      ${style.dim(`${label}:`)} ${text}`),
  ].join("\n");
}

export function evidenceText({ label, file, line, text }: ReportedFinding["evidence"][number]): string {
  const place = [file, line].filter((part) => part !== undefined).join(":");
  const where = file === undefined && line !== undefined ? `line ${line}` : place;
  return [label, where && `(${where})`, text && `\u201c${text.trim()}\u201d`].filter(Boolean).join(" ");
}
