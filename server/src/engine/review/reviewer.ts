/** Runs detectors and risks over one document version and puts the findings through the steps of rank.ts. */
import type { ProductionContext } from "../context/productionContext.ts";
import type { Detector, Leak } from "../detectors/detector.ts";
import type { ReadFields } from "../detectors/fields/fieldReader.ts";
import type { LeakFilter } from "../detectors/filters/filter.ts";
import { createScanner, type Scanner } from "../detectors/scan/scanText.ts";
import { indexKnowledge, type KnowledgeIndex } from "../knowledge/knowledgeIndex.ts";
import type { LanguageFamily, Library } from "../knowledge/library.ts";
import { languageFamilyOf } from "../languages/resolution/modules.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { getOrCreate } from "../model/getOrCreate.ts";
import { overlaps } from "../model/span.ts";
import type { Risk, RiskLanguage } from "../risks/risk.ts";
import type { TypeAnswer } from "../types/question.ts";
import { runConfigRisks } from "./configReview.ts";
import { contextRoles } from "./contextRoles.ts";
import { isIgnored, isInForce, readDirectives } from "./directives.ts";
import { createFingerprinter } from "./fingerprint.ts";
import { leakFinding } from "./leakFinding.ts";
import type { ReviewNote, ReviewOptions } from "./options.ts";
import { inOrder, inProfile, specificWins, touching, withoutRepeats } from "./rank.ts";
import type { RegionModel } from "./regions.ts";
import { createReview, type Review } from "./review.ts";
import { planRisks, type RiskPlan, type RiskReport, runRisks } from "./runRisks.ts";
import { scanTerms } from "./scanTerms.ts";
import { isSelected } from "./selection.ts";
import { toFinding } from "./toFinding.ts";

/** A finding with what its fix needs. */
export interface Found {
  readonly finding: Finding;
  readonly source?: { readonly reported: RiskReport; readonly review: Review };
}

export interface ReviewPass {
  readonly document: SourceDocument;
  /** Ranked, within the profile. */
  readonly findings: readonly Finding[];
  /** Everything found, before ranking; open questions are not among them. */
  readonly found: readonly Found[];
  readonly undecided: readonly Found[];
  readonly notes: readonly ReviewNote[];
}

export interface ReviewerParts {
  readonly risks: readonly Risk[];
  readonly detectors: readonly Detector[];
  readonly filters: readonly LeakFilter[];
  readonly readFields: ReadFields;
  readonly libraries: readonly Library[];
  readonly now: () => number;
  readonly log: (level: "error" | "warn" | "info" | "debug", message: string) => void;
}

export class Reviewer {
  readonly #parts: ReviewerParts;
  #scanner: Scanner | undefined;
  #scanFailures: { rule: string; error: unknown }[] = [];
  readonly #detectors: ReadonlyMap<string, Detector>;
  readonly #yieldsTo: ReadonlyMap<string, readonly string[]>;
  readonly #plans = new Map<RiskLanguage, RiskPlan>();
  readonly #knowledge = new WeakMap<ProductionContext, Map<LanguageFamily, KnowledgeIndex>>();

  constructor(parts: ReviewerParts) {
    this.#parts = parts;
    this.#detectors = new Map(parts.detectors.map((detector) => [detector.meta.id, detector]));
    this.#yieldsTo = new Map(
      parts.risks.flatMap(({ meta }) => (meta.yieldsTo ? [[meta.id, meta.yieldsTo] as const] : [])),
    );
  }

  pass(
    document: SourceDocument,
    regions: readonly RegionModel[],
    context: ProductionContext,
    options: ReviewOptions,
  ): ReviewPass {
    const fingerprint = createFingerprinter();
    const notes: ReviewNote[] = [];
    const found: Found[] = [];
    const undecided: Found[] = [];
    for (const leak of this.#leaks(document, context, options, notes)) {
      const detector = this.#detectors.get(leak.detector);
      if (detector) found.push({ finding: leakFinding(leak, detector, document, fingerprint) });
    }
    for (const region of regions) {
      if (options.signal?.aborted) break;
      for (const one of this.#risks(document, region, context, options, notes, fingerprint)) {
        (one.source?.reported.report.question ? undecided : found).push(one);
      }
    }
    found.push(...this.#configRisks(document, context, options, notes, fingerprint));
    return this.#ranked(document, found, undecided, notes, options);
  }

  /** The pass with the questions answered: what the types confirm joins the findings. */
  finish(pass: ReviewPass, answers: readonly (TypeAnswer | undefined)[], options: ReviewOptions): ReviewPass {
    const confirmed = pass.undecided.flatMap((one, index) => {
      const answer = answers[index];
      if (!answer?.holds) return [];
      const { evidence } = answer;
      const finding = evidence ? { ...one.finding, evidence: [...one.finding.evidence, { ...evidence }] } : one.finding;
      return [{ ...one, finding }];
    });
    return this.#ranked(pass.document, [...pass.found, ...confirmed], [], pass.notes, options);
  }

  #leaks(
    document: SourceDocument,
    context: ProductionContext,
    options: ReviewOptions,
    notes: ReviewNote[],
  ): readonly Leak[] {
    const selection = selectionOf(options);
    const wanted = ({ detector, kind }: { detector: string; kind: string }) =>
      isSelected({ id: detector, kind, family: kind }, selection);
    if (!this.#parts.detectors.some(({ meta }) => wanted({ detector: meta.id, kind: meta.kind }))) return [];
    this.#scanFailures = [];
    const { text, languageId, fileName } = document;
    const scan = (mode: "review" | "sanitize") =>
      this.#compiledScanner().scan({ text, languageId, fileName, mode, terms: scanTerms(context) });
    const sure = scan("review");
    // What the review keeps quiet is what the sanitizer hides all the same.
    const quiet = options.profile === "all" ? scan("sanitize") : [];
    for (const { rule, error } of this.#scanFailures) this.#failed(rule, error, notes);
    const more = quiet.filter(({ span }) => !sure.some((leak) => overlaps(leak.span, span)));
    return [...sure, ...more].filter(wanted);
  }

  /** Compiling some three hundred detectors takes longer than a server may need to be ready: done at the first review. */
  #compiledScanner(): Scanner {
    const { detectors, filters, readFields } = this.#parts;
    const onError = (rule: string, error: unknown) => this.#scanFailures.push({ rule, error });
    this.#scanner ??= createScanner(detectors, { filters, readFields, onError });
    return this.#scanner;
  }

  *#risks(
    document: SourceDocument,
    region: RegionModel,
    context: ProductionContext,
    options: ReviewOptions,
    notes: ReviewNote[],
    fingerprint: (rule: string, subject: string) => string,
  ): Iterable<Found> {
    const isSql = region.languageId === "sql";
    const family = languageFamilyOf(region.languageId);
    if (!family && !isSql) return;
    for (const span of region.model.unread) {
      notes.push({ kind: "skipped", message: "This part was too long or too deeply nested to be reviewed.", span });
    }
    const selection = selectionOf(options);
    // An SQL file calls no library: any knowledge will do.
    const knowledge = this.#knowledgeFor(family ?? "python", context);
    const review = createReview(document, region.model, context, knowledge, isSql ? region.text : undefined);
    const outcome = runRisks(this.#planFor(family ?? "sql"), review, {
      wanted: ({ meta }) => isSelected({ id: meta.id, kind: "risk", family: meta.family }, selection),
      within: options.within,
    });
    for (const { rule, error } of outcome.failures) this.#failed(rule, error, notes);
    for (const reported of outcome.reports) {
      const finding = toFinding(reported, review, fingerprint);
      if (finding) yield { finding, source: { reported, review } };
    }
  }

  *#configRisks(
    document: SourceDocument,
    context: ProductionContext,
    options: ReviewOptions,
    notes: ReviewNote[],
    fingerprint: (rule: string, subject: string) => string,
  ): Iterable<Found> {
    const selection = selectionOf(options);
    const wanted = ({ meta }: Risk) => isSelected({ id: meta.id, kind: "risk", family: meta.family }, selection);
    for (const { review, reports, failures } of runConfigRisks(this.#parts.risks, document, context, wanted)) {
      for (const { rule, error } of failures) this.#failed(rule, error, notes);
      for (const reported of reports) {
        const finding = toFinding(reported, review, fingerprint);
        if (finding) yield { finding, source: { reported, review } };
      }
    }
  }

  #ranked(
    document: SourceDocument,
    found: readonly Found[],
    undecided: readonly Found[],
    notes: readonly ReviewNote[],
    options: ReviewOptions,
  ): ReviewPass {
    const now = this.#parts.now();
    const directives = readDirectives(document);
    const unexplained = directives
      .filter((directive) => !isInForce(directive, now))
      .map(
        ({ span }): ReviewNote => ({
          kind: "parse",
          message: "This plumbline-ignore has no reason or its date has passed: it silences nothing.",
          span,
        }),
      );
    const kept = found
      .map(({ finding }) => finding)
      .filter(
        (finding) =>
          !isIgnored(
            directives,
            { id: finding.rule, family: finding.family },
            document.lines.lineAt(finding.span.start),
            now,
          ),
      );
    const shown = inProfile(specificWins(withoutRepeats(kept), this.#yieldsTo), {
      profile: options.profile ?? "default",
      minimumSeverity: options.minimumSeverity,
    });
    return {
      document,
      findings: inOrder(touching(shown, options.within)),
      found,
      undecided,
      notes: [...notes.filter((note) => !unexplained.includes(note)), ...unexplained],
    };
  }

  #failed(rule: string, error: unknown, notes: ReviewNote[]): void {
    // The error's own text may quote the reviewed code: only its kind goes to the log.
    const name = error instanceof Error ? error.name : typeof error;
    this.#parts.log("error", `rule ${rule} failed: ${name}`);
    notes.push({ kind: "rule-failed", message: `The rule ${rule} failed on this document.`, rule });
  }

  #planFor(language: RiskLanguage): RiskPlan {
    return getOrCreate(this.#plans, language, () => planRisks(this.#parts.risks, language));
  }

  #knowledgeFor(language: LanguageFamily, context: ProductionContext): KnowledgeIndex {
    const byLanguage = getOrCreate(this.#knowledge, context, () => new Map<LanguageFamily, KnowledgeIndex>());
    return getOrCreate(byLanguage, language, () =>
      indexKnowledge(language, this.#parts.libraries, contextRoles(context)),
    );
  }
}

const selectionOf = (options: ReviewOptions) => ({ only: options.only ?? [], disabled: options.disabled ?? [] });
