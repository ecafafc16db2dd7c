/** Debt and cycle time in numbers: what is signed, what lapsed, what nobody answered for, and how long answers took. */
import type { Origin } from "../model/block.ts";
import type { LedgerEntry } from "./read.ts";
import type { InsertionRecord } from "./record.ts";
import type { Verification } from "./verify.ts";

export interface OriginSummary {
  readonly origin: Origin;
  readonly insertions: number;
  readonly signed: number;
  /** Hours from insertion to the first sign-off; absent while nothing is signed. */
  readonly medianHoursToSignOff?: number;
}

export interface LedgerSummary {
  readonly signOffs: number;
  readonly standing: number;
  readonly lapsed: number;
  /** Insertions without a sentence, oldest first. */
  readonly unanswered: readonly {
    readonly file: string;
    readonly lines: readonly [number, number];
    readonly days: number;
    readonly origin: Origin;
  }[];
  readonly waivers: { readonly open: number; readonly expired: number };
  readonly origins: readonly OriginSummary[];
  readonly brokenLines: number;
}

const HOUR = 3_600_000;

export function summarise(entries: readonly LedgerEntry[], verification: Verification, now: number): LedgerSummary {
  const firstSignOff = new Map<string, number>();
  const insertions: InsertionRecord[] = [];
  const waivers = { open: 0, expired: 0 };
  let signOffs = 0;
  for (const { record } of entries) {
    if (record.kind === "insertion") insertions.push(record);
    else if (record.kind === "waiver") waivers[isExpired(record.until, now) ? "expired" : "open"] += 1;
    else {
      signOffs += 1;
      // Entries are ordered by time.
      if (!firstSignOff.has(record.hash)) firstSignOff.set(record.hash, Date.parse(record.time));
    }
  }
  const unanswered = insertions
    .filter(({ hash }) => !firstSignOff.has(hash))
    .map(({ file, lines, time, origin }) => ({
      file,
      lines,
      origin,
      days: Math.floor((now - Date.parse(time)) / HOUR / 24),
    }));
  return {
    signOffs,
    standing: verification.standing,
    lapsed: verification.lapsed.length,
    unanswered,
    waivers,
    origins: byOrigin(insertions, firstSignOff),
    brokenLines: verification.problems.length,
  };
}

const isExpired = (until: string | undefined, now: number): boolean =>
  until !== undefined && Date.parse(`${until}T23:59:59Z`) < now;

function byOrigin(insertions: readonly InsertionRecord[], firstSignOff: ReadonlyMap<string, number>): OriginSummary[] {
  const origins = [...new Set(insertions.map(({ origin }) => origin))].sort();
  return origins.map((origin) => {
    const own = insertions.filter((record) => record.origin === origin);
    const hours = own.flatMap(({ hash, time }) => {
      const signed = firstSignOff.get(hash);
      return signed === undefined ? [] : [(signed - Date.parse(time)) / HOUR];
    });
    const median = medianOf(hours);
    return {
      origin,
      insertions: own.length,
      signed: hours.length,
      ...(median !== undefined && { medianHoursToSignOff: median }),
    };
  });
}

export function medianOf(values: readonly number[]): number | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  const upper = ordered[middle];
  if (upper === undefined) return undefined;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? upper)) / 2;
}
