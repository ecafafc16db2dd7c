/** A deterministic stream of random choices keyed by the vault: the same value gives the same mock, nobody without the key can tell which. */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

export class KeyedRandom {
  private readonly key: Uint8Array;
  private readonly label: string;
  private block: Uint8Array = new Uint8Array(0);
  private used = 0;
  private blocks = 0;

  constructor(key: Uint8Array, label: string) {
    this.key = key;
    this.label = label;
  }

  /** A whole number from 0 to below `limit`. The bias of 2^-32 per choice does not matter here. */
  below(limit: number): number {
    const value = ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
    return Math.floor((value / 4294967296) * limit);
  }

  /** One character of an alphabet. */
  letter(alphabet: string): string {
    return alphabet.charAt(this.below(alphabet.length));
  }

  digits(count: number): string {
    let text = "";
    for (let at = 0; at < count; at++) text += String(this.below(10));
    return text;
  }

  private byte(): number {
    if (this.used >= this.block.length) {
      this.block = hmac(sha256, this.key, utf8ToBytes(`${this.blocks++}\u0000${this.label}`));
      this.used = 0;
    }
    return this.block[this.used++] ?? 0;
  }
}
