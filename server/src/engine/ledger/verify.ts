/** Does the ledger still speak of the code? Every signed hash must stand somewhere in the file it was signed for. */
import { relocate } from "../provenance/relocate.ts";
import { type LedgerEntry, type LedgerProblem, readLedger } from "./read.ts";
import type { SignOffRecord } from "./record.ts";

export interface VerifyHost {
  /** Text and language of a file of the repository; undefined when it is gone. */
  readFile(file: string): Promise<{ readonly text: string; readonly languageId: string } | undefined>;
}

export interface Verification {
  readonly problems: readonly LedgerProblem[];
  readonly standing: number;
  /** Signed, but the block changed or its file is gone. */
  readonly lapsed: readonly {
    readonly line: number;
    readonly file: string;
    readonly reason: "changed" | "file-gone";
  }[];
}

export async function verifyLedger(text: string, host: VerifyHost): Promise<Verification> {
  const { entries, problems } = readLedger(text);
  const lapsed: Verification["lapsed"][number][] = [];
  let standing = 0;
  for (const [file, signed] of signedByFile(entries)) {
    const source = await host.readFile(file);
    const spans = source
      ? relocate(
          source.text,
          source.languageId,
          signed.map(({ record }) => ({ hash: record.hash })),
        )
      : [];
    signed.forEach(({ line }, index) => {
      if (spans[index]) standing += 1;
      else lapsed.push({ line, file, reason: source ? "changed" : "file-gone" });
    });
  }
  return { problems, standing, lapsed: lapsed.sort((a, b) => a.line - b.line) };
}

/** One entry for each signed hash: a later sentence for the same block replaces the earlier. */
function signedByFile(entries: readonly LedgerEntry[]): Map<string, (LedgerEntry & { record: SignOffRecord })[]> {
  const latest = new Map<string, LedgerEntry & { record: SignOffRecord }>();
  for (const { record, line } of entries) {
    if (record.kind === "signoff") latest.set(`${record.file}\n${record.hash}`, { record, line });
  }
  const files = new Map<string, (LedgerEntry & { record: SignOffRecord })[]>();
  for (const entry of latest.values()) {
    const list = files.get(entry.record.file);
    if (list) list.push(entry);
    else files.set(entry.record.file, [entry]);
  }
  return files;
}
