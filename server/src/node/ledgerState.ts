/** The ledger of the folder and what of it still stands in the code. */
import { join } from "node:path";
import { type Ledger, readLedger } from "../engine/ledger/read.ts";
import { type Verification, verifyLedger } from "../engine/ledger/verify.ts";
import { languageIdOf } from "./languageId.ts";
import { type LedgerPlace, ledgerPlace, readLedgerFile } from "./ledgerFile.ts";
import { readTextFile } from "./textFile.ts";

export interface LedgerState {
  readonly place: LedgerPlace;
  readonly ledger: Ledger;
}

export async function loadLedger(folder: string): Promise<LedgerState & { readonly text: string }> {
  const place = await ledgerPlace(folder, folder);
  const text = await readLedgerFile(place.file);
  return { place, text, ledger: readLedger(text) };
}

export const verifyOnDisk = (place: LedgerPlace, text: string): Promise<Verification> =>
  verifyLedger(text, {
    readFile: async (file) => {
      // A ledger that was tampered with must not make us read outside of the repository.
      if (file.split("/").includes("..")) return undefined;
      const source = await readTextFile(join(place.root, file));
      return source.outcome === "text" ? { text: source.text, languageId: languageIdOf(file, source.text) } : undefined;
    },
  });
