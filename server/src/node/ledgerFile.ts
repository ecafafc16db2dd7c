/** The ledger on disk: where it lies, and appending to it without ever losing or halving a record. */
import { mkdir, open, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { LedgerRecord } from "../engine/ledger/record.ts";
import { appendText } from "../engine/ledger/write.ts";

const FOLDER = ".plumbline";
const NAME = "ledger.jsonl";
/** Both sides of a merge keep their lines; order and duplicates do not matter to a reader. */
const ATTRIBUTES = `${NAME} merge=union\n`;

export interface LedgerPlace {
  /** Folder the paths in the records are relative to. */
  readonly root: string;
  readonly file: string;
}

/** The repository's root, or the nearest folder that has Plumbline's files; `fallback` where there is neither. */
export async function ledgerPlace(folder: string, fallback: string): Promise<LedgerPlace> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await exists(join(at, FOLDER))) || (await exists(join(at, ".git")))) return placeIn(at);
    if (at === dirname(at)) return placeIn(fallback);
  }
}

const placeIn = (root: string): LedgerPlace => ({ root, file: join(root, FOLDER, NAME) });

export const pathInLedger = (place: LedgerPlace, path: string): string =>
  relative(place.root, path).split(sep).join("/");

/** Empty when there is no ledger yet. @throws when there is one that cannot be read. */
export async function readLedgerFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** Returns when the records are on disk. One write in append mode: two windows cannot mix their lines. */
export async function appendToLedger(file: string, records: readonly LedgerRecord[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const existing = await readLedgerFile(file);
  if (existing === "")
    await writeFile(join(dirname(file), ".gitattributes"), ATTRIBUTES, { flag: "wx" }).catch(() => undefined);
  const handle = await open(file, "a");
  try {
    await handle.writeFile(appendText(existing, records));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
