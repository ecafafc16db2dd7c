/** What a sentence may name: the block's identifiers, its findings, the production context, and what was said before. */
import type { ProductionContext } from "../context/productionContext.ts";
import type { Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { LedgerEntry } from "./read.ts";
import type { SentenceSubject } from "./sentence.ts";

export function subjectOf(
  text: string,
  span: Span,
  findings: readonly Finding[],
  context: ProductionContext,
  ledger: readonly LedgerEntry[],
  hash: string,
): SentenceSubject {
  const names = text.slice(span.start, span.end).match(/[\p{L}_$][\p{L}\p{N}_$]{3,}/gu) ?? [];
  const earlier = ledger.flatMap(({ record }) =>
    record.kind === "signoff" && record.hash !== hash ? [record.sentence] : [],
  );
  return {
    findingTexts: findings.flatMap(({ message, why, next }) => [message, why, next]),
    identifiers: [...new Set(names)].slice(0, 500),
    contextTerms: termsOf(context),
    earlier,
  };
}

function termsOf(context: ProductionContext): string[] {
  const { system, http, database, queue, heavy, spark, rollout, security, owners } = context;
  const dotted = [...queue, ...heavy, ...http.wrappers, ...rollout.flagCalls, ...security.guards];
  return [
    ...Object.keys(http.dependencies),
    ...database.largeTables,
    ...Object.keys(spark.tables),
    ...Object.keys(system.dataVolumes),
    ...Object.keys(owners),
    ...dotted.map((name) => name.split(".").at(-1) ?? name),
    ...[system.runtime, database.engine, spark.cluster].filter((term) => term !== undefined),
  ];
}
