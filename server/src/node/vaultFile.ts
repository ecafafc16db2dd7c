/** The vault file of the command line: readable for its owner only, written whole or not at all. */
import { readFile } from "node:fs/promises";
import type { EngineHost } from "../engine/host.ts";
import { MemoryVault } from "../engine/sanitizer/memoryVault.ts";
import type { Vault } from "../engine/sanitizer/vault.ts";
import { writeFileAtomically } from "./atomicFile.ts";
import { readErrorReason } from "./textFile.ts";
import { parseVault, vaultText } from "./vaultText.ts";

const OWNER_ONLY = 0o600;

export const newVault = (host: Pick<EngineHost, "randomBytes" | "now">): Vault =>
  new MemoryVault(host.randomBytes(32), host.now());

export type VaultFile = { readonly vault: Vault } | { readonly missing: true } | { readonly problem: string };

export async function readVaultFile(file: string): Promise<VaultFile> {
  try {
    const vault = parseVault(await readFile(file, "utf8"));
    return vault ? { vault } : { problem: "is not a vault of this version" };
  } catch (error) {
    const reason = readErrorReason(error);
    return reason === "no such file" ? { missing: true } : { problem: reason };
  }
}

export const writeVaultFile = (file: string, vault: Vault): Promise<void> =>
  writeFileAtomically(file, vaultText(vault), OWNER_ONLY);
