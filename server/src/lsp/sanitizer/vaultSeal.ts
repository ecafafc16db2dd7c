/**
 * Seals the vault under the client's key, so that it can outlive this process in the client's memory without being
 * readable there. XChaCha20-Poly1305: its nonce is long enough to be drawn at random for every seal.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";

const NONCE_BYTES = 24;
const KEY_BYTES = 32;

export class VaultSeal {
  readonly #key: Uint8Array;
  readonly #randomBytes: (count: number) => Uint8Array;

  /** @throws RangeError when the key is not 32 bytes. */
  constructor(key: string, randomBytes: (count: number) => Uint8Array) {
    this.#key = Buffer.from(key, "base64");
    if (this.#key.length !== KEY_BYTES) throw new RangeError("the vault key must be 32 bytes");
    this.#randomBytes = randomBytes;
  }

  seal(text: string): string {
    const nonce = this.#randomBytes(NONCE_BYTES);
    const sealed = xchacha20poly1305(this.#key, nonce).encrypt(Buffer.from(text, "utf8"));
    return Buffer.concat([nonce, sealed]).toString("base64");
  }

  /** Undefined when it was sealed with another key, or changed since. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, "base64");
    try {
      const plain = xchacha20poly1305(this.#key, bytes.subarray(0, NONCE_BYTES)).decrypt(bytes.subarray(NONCE_BYTES));
      return Buffer.from(plain).toString("utf8");
    } catch {
      return undefined;
    }
  }
}
