/** The ledger's numbers for a terminal and as Markdown. */
import type { LedgerSummary, OriginSummary } from "../ledger/summary.ts";

export function summaryText(summary: LedgerSummary): string {
  const rows = headline(summary).map(([label, value]) => `${label.padEnd(24)}${String(value).padStart(6)}`);
  const origins = summary.origins.map(
    (one) => `  ${one.origin.padEnd(22)}${String(one.insertions).padStart(6)}   ${originWords(one)}`,
  );
  const oldest = summary.unanswered
    .slice(0, 20)
    .map(({ file, lines, days, origin }) => `  ${file}:${lines[0]}-${lines[1]}  ${days} days  ${origin}`);
  return [
    ...rows,
    ...(origins.length > 0 ? ["", "Insertions by origin", ...origins] : []),
    ...(oldest.length > 0 ? ["", "Nobody has answered for", ...oldest] : []),
    "",
  ].join("\n");
}

export function summaryMarkdown(summary: LedgerSummary): string {
  const rows = headline(summary).map(([label, value]) => `| ${label} | ${value} |`);
  const origins = summary.origins.map((one) => `| ${one.origin} | ${one.insertions} | ${originWords(one)} |`);
  return [
    "### Plumbline: who answers for what",
    "",
    "| | |",
    "| --- | ---: |",
    ...rows,
    ...(origins.length > 0 ? ["", "| origin | insertions | answered |", "| --- | ---: | --- |", ...origins] : []),
    "",
  ].join("\n");
}

const headline = (summary: LedgerSummary): (readonly [string, number])[] => [
  ["Sign-offs", summary.signOffs],
  ["  still standing", summary.standing],
  ["  lapsed", summary.lapsed],
  ["Unanswered insertions", summary.unanswered.length],
  ["Waivers in force", summary.waivers.open],
  ["Waivers expired", summary.waivers.expired],
  ["Broken ledger lines", summary.brokenLines],
];

function originWords({ signed, medianHoursToSignOff }: OriginSummary): string {
  if (medianHoursToSignOff === undefined) return "none signed";
  return `${signed} signed, half of them within ${medianHoursToSignOff.toFixed(1)} hours`;
}
