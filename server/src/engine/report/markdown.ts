/** Findings as Markdown, for a pull request comment or a chat. */

import type { Report, ReportedFinding } from "./reported.ts";
import { countWords } from "./severity.ts";
import { evidenceText } from "./text.ts";

export function formatMarkdown(report: Report): string {
  const head = `### Plumbline: ${countWords(report.findings)}`;
  const notes = report.notes.map(
    ({ file, message }) => `> ${escapeMarkdown([file, message].filter(Boolean).join(": "))}`,
  );
  return `${[head, ...report.findings.map(section), ...notes].join("\n\n")}\n`;
}

function section(finding: ReportedFinding): string {
  const place = `${finding.file}:${finding.start.line}`;
  const lines = [
    `- **${finding.severity}** ${escapeMarkdown(finding.message)} (${codeSpan(finding.rule)}, ${codeSpan(place)})`,
    `  - *Why:* ${escapeMarkdown(finding.why)}`,
    ...finding.evidence.map((one) => `  - *Here:* ${escapeMarkdown(evidenceText(one))}`),
    `  - *Next:* ${escapeMarkdown(finding.next)}`,
  ];
  return lines.join("\n");
}

/** Text from a file must not become a link, an image or HTML; a code span keeps what stands in it. */
const escapeMarkdown = (text: string): string =>
  text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<>[\]*_#|!]/g, "\\$&")))
    .join("")
    .replace(/\s*\n\s*/g, " ");

function codeSpan(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  const padding = fence.length > 1 ? " " : "";
  return `${fence}${padding}${text.replace(/\n/g, " ")}${padding}${fence}`;
}
