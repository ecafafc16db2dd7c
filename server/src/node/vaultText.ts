/** A vault as text: in the vault file of the command line, and sealed in the client's memory. Holds real values. */
import { MemoryVault } from "../engine/sanitizer/memoryVault.ts";
import type { Vault, VaultEntry } from "../engine/sanitizer/vault.ts";

const VERSION = 1;

export const vaultText = (vault: Vault): string =>
  JSON.stringify({
    version: VERSION,
    key: Buffer.from(vault.key).toString("base64"),
    createdAt: vault.createdAt,
    entries: [...vault.entries()],
    issued: [...vault.issued()],
  });

/** Undefined when the text is no vault, or of a newer version. Never quotes what it read. */
export function parseVault(text: string): Vault | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value.version !== VERSION || typeof value.key !== "string") return undefined;
    const key = Buffer.from(value.key, "base64");
    if (key.length !== 32 || typeof value.createdAt !== "number") return undefined;
    if (!Array.isArray(value.entries) || !Array.isArray(value.issued)) return undefined;
    const vault = new MemoryVault(key, value.createdAt);
    for (const entry of value.entries) vault.add(entryOf(entry));
    for (const digest of value.issued) if (typeof digest === "number") vault.noteIssued(digest);
    return vault;
  } catch {
    return undefined;
  }
}

function entryOf(value: unknown): VaultEntry {
  if (!isObject(value)) throw new TypeError("not an entry");
  const { kind, real, mock } = value;
  if (typeof kind !== "string" || typeof real !== "string" || typeof mock !== "string")
    throw new TypeError("not an entry");
  return { kind, real, mock };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
