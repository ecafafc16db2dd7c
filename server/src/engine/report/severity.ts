/** How severities are counted and compared in reports. */
import type { Severity } from "../model/finding.ts";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** True when `severity` is at least as bad as `threshold`. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);

/** "2 errors, 1 warning", or "no findings". */
export function countWords(findings: readonly { readonly severity: Severity }[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const word = severity === "info" ? "note" : severity;
    return count === 0 ? [] : [`${count} ${word}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? "no findings" : parts.join(", ");
}
