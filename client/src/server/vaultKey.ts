/** The key that seals the vault: 32 random bytes in the editor's secret storage. */
import { randomBytes } from "node:crypto";
import type { LogOutputChannel, SecretStorage } from "vscode";

const NAME = "plumbline.vaultKey";
const BYTES = 32;

/** Where there is no secret storage (no keyring), the key lives as long as the window. */
export async function readVaultKey(secrets: SecretStorage, log: LogOutputChannel): Promise<string> {
  try {
    const stored = await secrets.get(NAME);
    if (stored !== undefined && Buffer.from(stored, "base64").length === BYTES) return stored;
    const created = newKey();
    await secrets.store(NAME, created);
    return created;
  } catch {
    log.warn("The editor's secret storage is not available; the vault key lives as long as this window.");
    return newKey();
  }
}

const newKey = (): string => randomBytes(BYTES).toString("base64");
