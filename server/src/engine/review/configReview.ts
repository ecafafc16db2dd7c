/** Reviews the configuration in a document: Dockerfiles, YAML and package manifests have models of their own, no code. */
import type { ProductionContext } from "../context/productionContext.ts";
import { indexKnowledge } from "../knowledge/knowledgeIndex.ts";
import { configFilesOf } from "../languages/configFiles.ts";
import type { CodeModel } from "../model/code/codeModel.ts";
import type { ConfigFile } from "../model/config/configFile.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Report, Risk } from "../risks/risk.ts";
import { createReview, type Review } from "./review.ts";
import { asReports, mattersHere, type RiskReport, type RunOutcome } from "./runRisks.ts";

export interface ConfigOutcome extends RunOutcome {
  readonly review: Review;
}

/** There is no code to know anything about. */
const noKnowledge = indexKnowledge("ecmascript", []);

export function* runConfigRisks(
  risks: readonly Risk[],
  document: SourceDocument,
  context: ProductionContext,
  wanted: (risk: Risk) => boolean,
): Iterable<ConfigOutcome> {
  for (const file of configFilesOf(document)) {
    const review = createReview(document, noCode(document.languageId), context, noKnowledge);
    const looking = risks.filter(
      (risk) => risk.meta.languages.includes(file.kind) && wanted(risk) && mattersHere(risk, review),
    );
    yield { ...run(looking, file, review), review };
  }
}

function run(risks: readonly Risk[], file: ConfigFile, review: Review): RunOutcome {
  const reports: RiskReport[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  for (const risk of risks) {
    try {
      const found = [...asReports(look(risk, file, review))];
      for (const report of found) if (!("kind" in report.at)) reports.push({ risk, report, span: report.at });
    } catch (error) {
      failures.push({ rule: risk.meta.id, error });
    }
  }
  return { reports, failures };
}

function look(
  { detect }: Risk,
  file: ConfigFile,
  review: Review,
): Iterable<Report<string>> | Report<string> | undefined {
  if (file.kind === "dockerfile") return detect.dockerfile?.(file, review);
  if (file.kind === "yaml") return detect.yaml?.(file, review);
  return detect.manifest?.(file, review);
}

const noCode = (languageId: string): CodeModel => ({
  languageId,
  statements: [],
  comments: [],
  errors: [],
  unread: [],
  nodes: [],
  all: () => [],
});
