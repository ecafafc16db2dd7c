/** Records -> lines. */
import { contentId } from "./contentId.ts";
import { type LedgerRecord, type NewRecord, SCHEMA_VERSION } from "./record.ts";

export function sealRecord(record: NewRecord): LedgerRecord {
  const content = { v: SCHEMA_VERSION, ...record };
  return { ...content, id: contentId(content) } as LedgerRecord;
}

/** What to append to a ledger with this content. A last line that was cut off (crash, full disk) is closed first. */
export function appendText(existing: string, records: readonly LedgerRecord[]): string {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  return existing !== "" && !existing.endsWith("\n") ? `\n${lines}` : lines;
}
