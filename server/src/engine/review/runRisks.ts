/** Runs the risks once over the model's nodes, listed by kind in one traversal. A risk that throws costs only itself. */
import type { CodeNode, NodeKind } from "../model/code/node.ts";
import { spanOf } from "../model/code/node.ts";
import { getOrCreate } from "../model/getOrCreate.ts";
import type { Span } from "../model/span.ts";
import type { Report, Risk, RiskLanguage } from "../risks/risk.ts";
import type { Review } from "./review.ts";

export interface RiskReport {
  readonly risk: Risk;
  readonly report: Report<string>;
  readonly span: Span;
}

export interface RunOutcome {
  readonly reports: readonly RiskReport[];
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

type Visit = (node: CodeNode, review: Review) => Iterable<Report<string>> | Report<string> | undefined;

/** Risks of one language, sorted by the kinds they want. Built once. */
interface RiskVisit {
  readonly risk: Risk;
  readonly visit: Visit;
}

export interface RiskPlan {
  readonly byKind: ReadonlyMap<NodeKind, readonly RiskVisit[]>;
  readonly perDocument: readonly Risk[];
  /** For every SQL statement, of a file or of a string. */
  readonly perStatement: readonly Risk[];
}

/** What a risk may look at besides the nodes of code. */
const otherModels: ReadonlySet<string> = new Set(["sql", "dockerfile", "yaml", "manifest"]);

export function planRisks(risks: readonly Risk[], language: RiskLanguage): RiskPlan {
  const byKind = new Map<NodeKind, { risk: Risk; visit: Visit }[]>();
  const perDocument: Risk[] = [];
  const perStatement = risks.filter(({ detect, meta }) => detect.sql && meta.languages.includes("sql"));
  for (const risk of risks) {
    if (!risk.meta.languages.includes(language)) continue;
    for (const [kind, visit] of Object.entries(risk.detect)) {
      if (kind === "document") perDocument.push(risk);
      else if (!otherModels.has(kind)) {
        const entry = { risk, visit: visit as Visit };
        getOrCreate(byKind, kind as NodeKind, (): { risk: Risk; visit: Visit }[] => []).push(entry);
      }
    }
  }
  return { byKind, perDocument, perStatement };
}

export interface RunOptions {
  readonly wanted: (risk: Risk) => boolean;
  /** Only what touches one of these spans is looked at; absent means everything. */
  readonly within?: readonly Span[] | undefined;
}

export function runRisks(plan: RiskPlan, review: Review, { wanted, within }: RunOptions): RunOutcome {
  const reports: RiskReport[] = [];
  const failed = new Map<Risk, unknown>();
  const applies = new Map<Risk, boolean>();
  const isWanted = (risk: Risk): boolean => getOrCreate(applies, risk, () => wanted(risk) && mattersHere(risk, review));
  const take = (risk: Risk, found: Iterable<Report<string>> | Report<string> | undefined): void => {
    for (const report of asReports(found)) {
      reports.push({ risk, report, span: "kind" in report.at ? spanOf(report.at) : report.at });
    }
  };
  const visitWith = ({ risk, visit }: RiskVisit, node: CodeNode): void => {
    if (failed.has(risk)) return;
    try {
      const found = visit(node, review);
      if (found) take(risk, found);
    } catch (error) {
      failed.set(risk, error);
    }
  };
  const run = (risk: Risk, look: () => Iterable<Report<string>> | Report<string> | undefined): void => {
    if (!isWanted(risk) || failed.has(risk)) return;
    try {
      take(risk, look());
    } catch (error) {
      failed.set(risk, error);
    }
  };

  for (const risk of plan.perDocument) run(risk, () => risk.detect.document?.(review.document, review));
  if (plan.perStatement.some(isWanted)) {
    for (const statement of review.sql) {
      for (const risk of plan.perStatement) run(risk, () => risk.detect.sql?.(statement, review));
    }
  }
  for (const [kind, visits] of plan.byKind) {
    const active = visits.filter(({ risk }) => isWanted(risk));
    if (active.length === 0) continue;
    for (const node of review.model.all(kind)) {
      if (within && !touches(node, within)) continue;
      for (const one of active) visitWith(one, node);
    }
  }
  return {
    reports: reports.filter(({ risk }) => !failed.has(risk)),
    failures: [...failed].map(([risk, error]) => ({ rule: risk.meta.id, error })),
  };
}

const touches = (node: CodeNode, within: readonly Span[]): boolean => {
  const start = node.unit.start + node.from;
  const end = node.unit.start + node.to;
  return within.some((span) => start < span.end && span.start <= end);
};

/** Test code, scripts, generated and vendored files are exempt unless the risk says that it matters there too. */
export function mattersHere(risk: Risk, review: Review): boolean {
  const { file } = review;
  if (file.generated || file.vendored || file.documentation) return false;
  const includes = risk.meta.includes ?? [];
  if (file.test && !includes.includes("tests")) return false;
  if (file.script && !includes.includes("scripts")) return false;
  return !file.migration || includes.includes("migrations") || !file.test;
}

export function asReports(found: Iterable<Report<string>> | Report<string> | undefined): Iterable<Report<string>> {
  if (!found) return [];
  return Symbol.iterator in found ? found : [found];
}
