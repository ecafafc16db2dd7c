/** A vault as an opaque text that the client or a file keeps: XChaCha20-Poly1305 under a key that stays with the owner. */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { bytesToHex, bytesToUtf8, hexToBytes, utf8ToBytes } from "@noble/ciphers/utils.js";
import { MemoryVault } from "./memoryVault.ts";
import type { Vault, VaultEntry } from "./vault.ts";

const MAGIC = "plumbline-vault-1:";
const NONCE = 24;
export const SEAL_KEY_LENGTH = 32;

interface Content {
  readonly key: string;
  readonly createdAt: number;
  readonly entries: readonly (readonly [kind: string, real: string, mock: string])[];
  readonly issued: readonly number[];
}

export function sealVault(vault: Vault, sealKey: Uint8Array, randomBytes: (count: number) => Uint8Array): string {
  const content: Content = {
    key: bytesToHex(vault.key),
    createdAt: vault.createdAt,
    entries: [...vault.entries()].map(({ kind, real, mock }) => [kind, real, mock] as const),
    issued: [...vault.issued()],
  };
  const nonce = randomBytes(NONCE);
  // JSON writes lone surrogates as escapes, so that every value survives the way through UTF-8.
  const sealed = xchacha20poly1305(sealKey, nonce, utf8ToBytes(MAGIC)).encrypt(utf8ToBytes(JSON.stringify(content)));
  return MAGIC + bytesToHex(nonce) + bytesToHex(sealed);
}

/** Undefined when the text is no vault, was changed, belongs to another key or is older than `maxAge` milliseconds. */
export function openVault(sealed: string, sealKey: Uint8Array, now: number, maxAge = Infinity): Vault | undefined {
  const content = decrypt(sealed, sealKey);
  if (content === undefined || now - content.createdAt > maxAge) return undefined;
  const vault = new MemoryVault(hexToBytes(content.key), content.createdAt);
  for (const [kind, real, mock] of content.entries) vault.add({ kind, real, mock } satisfies VaultEntry);
  for (const digest of content.issued) vault.noteIssued(digest);
  return vault;
}

function decrypt(sealed: string, sealKey: Uint8Array): Content | undefined {
  if (!sealed.startsWith(MAGIC)) return undefined;
  try {
    const bytes = hexToBytes(sealed.slice(MAGIC.length));
    const cipher = xchacha20poly1305(sealKey, bytes.subarray(0, NONCE), utf8ToBytes(MAGIC));
    return JSON.parse(bytesToUtf8(cipher.decrypt(bytes.subarray(NONCE)))) as Content;
  } catch {
    return undefined;
  }
}
