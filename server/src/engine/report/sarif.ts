/** Findings as SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it. */
import type { Location, Log, Notification, ReportingDescriptor, Result } from "sarif";
import type { RuleInfo } from "../engine.ts";
import type { Severity } from "../model/finding.ts";
import type { Report, ReportedFinding } from "./reported.ts";

const LEVEL: Readonly<Record<Severity, Result.level>> = { error: "error", warning: "warning", info: "note" };
const ROOT = "%SRCROOT%";

export function sarifLog(report: Report, rules: readonly RuleInfo[], toolVersion: string): Log {
  const used = [...new Set(report.findings.map((finding) => finding.rule))].sort();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Plumbline",
            semanticVersion: toolVersion,
            rules: used.map((id) => describe(id, byId.get(id))),
          },
        },
        columnKind: "utf16CodeUnits",
        results: report.findings.map((finding) => result(finding, used.indexOf(finding.rule))),
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.notes.map(notification) }],
      },
    ],
  };
}

export const formatSarif = (report: Report, rules: readonly RuleInfo[], toolVersion: string): string =>
  `${JSON.stringify(sarifLog(report, rules, toolVersion), null, 2)}\n`;

function describe(id: string, rule: RuleInfo | undefined): ReportingDescriptor {
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    help: { text: rule.title, markdown: rule.page() },
    properties: { tags: [rule.kind, rule.family] },
  };
}

function result(finding: ReportedFinding, ruleIndex: number): Result {
  const related = finding.evidence.flatMap((one) => {
    if (one.line === undefined) return [];
    const region = { startLine: one.line };
    return [
      {
        physicalLocation: { artifactLocation: artifact(one.file ?? finding.file), region },
        message: { text: one.label },
      },
    ];
  });
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: `${finding.message}\n\n${finding.why}\n\nNext: ${finding.next}` },
    locations: [location(finding)],
    partialFingerprints: { "plumbline/v1": finding.fingerprint },
    properties: { confidence: finding.confidence, kind: finding.kind, family: finding.family },
    ...(related.length > 0 && { relatedLocations: related }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => sarifFix(finding.file, fix)) }),
  };
}

function location({ file, start, end }: ReportedFinding): Location {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
  return { physicalLocation: { artifactLocation: artifact(file), region } };
}

function sarifFix(file: string, fix: ReportedFinding["fixes"][number]): NonNullable<Result["fixes"]>[number] {
  const replacements = fix.edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return { description: { text: fix.title }, artifactChanges: [{ artifactLocation: artifact(file), replacements }] };
}

const notification = (note: Report["notes"][number]): Notification => ({
  level: note.kind === "unreadable" || note.kind === "rule-failed" ? "warning" : "note",
  message: { text: note.message },
  ...(note.file !== undefined && {
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(note.file),
          ...(note.line && { region: { startLine: note.line } }),
        },
      },
    ],
  }),
});

/** A file outside of the working directory has no place below the source root. */
function artifact(file: string): { uri: string; uriBaseId?: string } {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return /^(?:\/|[A-Za-z]:|\.\.\/)/.test(file) ? { uri } : { uri, uriBaseId: ROOT };
}
