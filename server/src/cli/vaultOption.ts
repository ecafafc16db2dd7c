/** `--vault FILE`: reads the vault, and writes it back when a command added to it. */
import { resolve } from "node:path";
import type { EngineHost } from "../engine/host.ts";
import type { Vault } from "../engine/sanitizer/vault.ts";
import { newVault, readVaultFile, writeVaultFile } from "../node/vaultFile.ts";
import { type Environment, UsageError } from "./environment.ts";

export interface VaultOption {
  readonly vault: Vault;
  /** Name as given; null without a file: the mapping is forgotten at the end. */
  readonly file: string | null;
  /** On disk before the output: nobody holds mocks that cannot be turned back. */
  save(): Promise<void>;
}

/** Without the file a fresh vault is begun. @throws UsageError when the file is there and broken: it is not overwritten. */
export async function openVault(env: Environment, host: EngineHost, file: string | undefined): Promise<VaultOption> {
  if (file === undefined) return { vault: newVault(host), file: null, save: async () => undefined };
  const path = resolve(env.cwd, file);
  const read = await readVaultFile(path);
  if ("problem" in read) throw new UsageError(`${file}: ${read.problem}`);
  const vault = "vault" in read ? read.vault : newVault(host);
  let saved = "vault" in read ? vault.revision : undefined;
  return {
    vault,
    file,
    save: async () => {
      if (vault.revision === saved) return;
      await writeVaultFile(path, vault);
      saved = vault.revision;
    },
  };
}

/** For restoring there must be one. */
export async function existingVault(env: Environment, file: string): Promise<Vault> {
  const read = await readVaultFile(resolve(env.cwd, file));
  if ("vault" in read) return read.vault;
  throw new UsageError(`${file}: ${"problem" in read ? read.problem : "no such file"}`);
}
