/** What every secret detector says about itself, from the few facts that differ. */
import type { DetectorMeta } from "../detector.ts";
import { type Level, severityOf } from "./level.ts";

export interface SecretFacts {
  /** <provider>-<what>; the type too unless `type` is given. */
  readonly id: string;
  readonly provider: string;
  /** "GitHub personal access token". */
  readonly title: string;
  readonly type?: string;
  readonly level: Level;
  /** What its holder can do, continuing "Whoever has it can ...". */
  readonly grants: string;
  /** Where to revoke it, continuing "Revoke it ...". Default: at the provider. */
  readonly revoke?: string;
  readonly source: string;
  readonly rank?: 0 | 1 | 2;
}

export function secretMeta(facts: SecretFacts): DetectorMeta {
  const { id, provider, title, level, grants, source, rank } = facts;
  const isPublic = level === "public";
  return {
    id,
    kind: "secret",
    provider,
    title,
    types: [facts.type ?? id],
    severity: severityOf[level],
    message: {
      what: isPublic ? `This text holds a public key of an account: ${title}.` : `This text holds a secret: ${title}.`,
      why: isPublic ? `It is public by design, but it ${grants}.` : `Whoever has it can ${grants}.`,
      next: isPublic
        ? "Keep it in configuration; it need not be secret."
        : `Revoke it ${facts.revoke ?? `at ${provider}`}, issue a new one, and read it from the environment or a secret store.`,
    },
    source,
    ...(rank === undefined ? {} : { rank }),
  };
}
