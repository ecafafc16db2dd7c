/** Every rule there is, with its documentation page made from the rule's own file. */
import type { Detector } from "../detectors/detector.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Risk } from "../risks/risk.ts";
import { detectorPage, riskPage } from "./rulePage.ts";

export interface RuleInfo {
  readonly id: string;
  readonly kind: Finding["kind"];
  readonly family: string;
  readonly severity: Severity;
  readonly title: string;
  readonly languages: readonly string[];
  /** Documentation page, Markdown. */
  page(): string;
}

export const allRules = (risks: readonly Risk[], detectors: readonly Detector[]): readonly RuleInfo[] => [
  ...risks.map((risk) => ({
    id: risk.meta.id,
    kind: "risk" as const,
    family: risk.meta.family,
    severity: risk.meta.severity,
    title: risk.meta.title,
    languages: risk.meta.languages,
    page: () => riskPage(risk),
  })),
  ...detectors.map((detector) => ({
    id: detector.meta.id,
    kind: detector.meta.kind,
    family: detector.meta.kind,
    severity: detector.meta.severity,
    title: detector.meta.title,
    languages: [],
    page: () => detectorPage(detector),
  })),
];
