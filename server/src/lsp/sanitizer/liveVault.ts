/** The vault of this window: made on first need, taken over from a server that died, sealed for the client after each change. */
import type { EngineHost } from "../../engine/host.ts";
import type { Vault } from "../../engine/sanitizer/vault.ts";
import { newVault } from "../../node/vaultFile.ts";
import { parseVault, vaultText } from "../../node/vaultText.ts";
import { VaultSeal } from "./vaultSeal.ts";

export interface LiveVaultParts {
  readonly host: EngineHost;
  /** 32 bytes, base64. */
  readonly vaultKey: string;
  readonly sealedVault: string | undefined;
  readonly announce: (sealed: string) => void;
}

export class LiveVault {
  readonly #parts: LiveVaultParts;
  readonly #seal: VaultSeal;
  #vault: Vault | undefined;
  #announced: number | undefined;

  constructor(parts: LiveVaultParts) {
    this.#parts = parts;
    this.#seal = new VaultSeal(parts.vaultKey, (count) => parts.host.randomBytes(count));
  }

  get current(): Vault {
    this.#vault ??= this.#open();
    return this.#vault;
  }

  /** To be called after each use that may have added to it, before the answer goes out: the client must not lose it. */
  announceChanges(): void {
    const vault = this.current;
    if (vault.revision === this.#announced) return;
    this.#announced = vault.revision;
    this.#parts.announce(this.#seal.seal(vaultText(vault)));
  }

  /** A new key as well: mocks that are out already mean nothing any more. */
  forget(): void {
    this.#vault = newVault(this.#parts.host);
    this.#announced = undefined;
    this.announceChanges();
  }

  #open(): Vault {
    const { host, sealedVault } = this.#parts;
    const text = sealedVault === undefined ? undefined : this.#seal.open(sealedVault);
    const vault = text === undefined ? undefined : parseVault(text);
    if (sealedVault !== undefined && !vault) host.log("warn", "The vault of the last server could not be opened.");
    if (vault) this.#announced = vault.revision;
    return vault ?? newVault(host);
  }
}
