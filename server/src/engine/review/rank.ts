/** Steps over findings, each pure: the most specific check wins a statement, the profile decides what is shown, order. */
import type { Finding, Severity } from "../model/finding.ts";
import { overlaps, type Span } from "../model/span.ts";

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export const atLeast = (severity: Severity, minimum: Severity): boolean =>
  severityOrder[severity] <= severityOrder[minimum];

/** `yieldsTo`: rule id -> more specific rule ids. */
export function specificWins(
  findings: readonly Finding[],
  yieldsTo: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  return findings.filter((finding) => {
    const winners = yieldsTo.get(finding.rule);
    return !winners?.some((winner) =>
      findings.some(
        (other) => other.rule === winner && (overlaps(other.span, finding.span) || sameStart(other, finding)),
      ),
    );
  });
}

const sameStart = (a: Finding, b: Finding): boolean => a.span.start === b.span.start;

/** One rule says one thing about one place once. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export interface Profile {
  readonly profile: "default" | "all";
  readonly minimumSeverity: Severity | undefined;
}

/** Default: high and medium severity at high and medium confidence. */
export function inProfile(findings: readonly Finding[], { profile, minimumSeverity }: Profile): Finding[] {
  const minimum = minimumSeverity ?? (profile === "all" ? "info" : "warning");
  return findings.filter(
    (finding) => atLeast(finding.severity, minimum) && (profile === "all" || finding.confidence !== "low"),
  );
}

export const touching = (findings: readonly Finding[], within: readonly Span[] | undefined): Finding[] =>
  within
    ? findings.filter(({ span }) => within.some((part) => overlaps(part, span) || contains(part, span.start)))
    : [...findings];

const contains = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      severityOrder[a.severity] - severityOrder[b.severity] ||
      a.rule.localeCompare(b.rule),
  );
