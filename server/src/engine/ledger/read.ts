/** Lines -> records, ordered by time. A line that cannot be read is reported by number; the others stay in force. */
import { contentId } from "./contentId.ts";
import { type LedgerRecord, SCHEMA_VERSION } from "./record.ts";

export interface LedgerProblem {
  /** One-based line in the file. */
  readonly line: number;
  readonly problem: string;
}

export interface LedgerEntry {
  readonly record: LedgerRecord;
  readonly line: number;
}

export interface Ledger {
  /** By time, then by line; duplicates once. Fields that this version does not know are kept. */
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly LedgerProblem[];
}

export function readLedger(text: string): Ledger {
  const byId = new Map<string, LedgerEntry>();
  const problems: LedgerProblem[] = [];
  text.split("\n").forEach((raw, index) => {
    const line = index + 1;
    if (raw.trim() === "") return;
    const parsed = parseLine(raw);
    if (typeof parsed === "string") problems.push({ line, problem: parsed });
    else if (!byId.has(parsed.id)) byId.set(parsed.id, { record: parsed, line });
  });
  const entries = [...byId.values()].sort(
    (a, b) => Date.parse(a.record.time) - Date.parse(b.record.time) || a.line - b.line,
  );
  return { entries, problems };
}

/** The record, or what is wrong with the line. */
function parseLine(raw: string): LedgerRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return /^(?:<{7}|={7}|>{7})/.test(raw) ? "a merge conflict was left here" : "not JSON";
  }
  if (!isObject(value)) return "not an object";
  if (typeof value.v !== "number") return "no schema version";
  if (value.v > SCHEMA_VERSION) return `written by a newer version of Plumbline (schema ${value.v})`;
  const missing = missingField(value);
  if (missing) return `field "${missing}" is missing or has the wrong type`;
  if (value.id !== contentId(value)) return "the content does not match its id: the line was changed";
  return value as unknown as LedgerRecord;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const COMMON = ["id", "kind", "time", "file", "hash", "tool"];
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  insertion: ["origin", "confidence"],
  signoff: ["sentence", "signer"],
  waiver: ["fingerprint", "rule", "answer", "reason", "signer"],
};

function missingField(value: Record<string, unknown>): string | undefined {
  const own = BY_KIND[String(value.kind)];
  if (!own) return "kind";
  const absent = [...COMMON, ...own].find((field) => typeof value[field] !== "string");
  if (absent) return absent;
  if (Number.isNaN(Date.parse(String(value.time)))) return "time";
  const { lines } = value;
  const pair = Array.isArray(lines) && lines.length === 2 && lines.every((line) => Number.isInteger(line));
  return pair ? undefined : "lines";
}
