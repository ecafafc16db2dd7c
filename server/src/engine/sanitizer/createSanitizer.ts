/** The sanitizer as the engine offers it: detectors compiled at first use, vaults made from the host's randomness. */
import type { Detector } from "../detectors/detector.ts";
import type { Scanner } from "../detectors/scan/scanText.ts";
import type { EngineHost } from "../host.ts";
import { MemoryVault } from "./memoryVault.ts";
import { findMocks } from "./restore/match.ts";
import { restoreText } from "./restore/restore.ts";
import { detectorIndex, sanitizeText } from "./sanitize.ts";
import type { RestoreResult, SanitizeRequest, SanitizeResult } from "./sanitizer.ts";
import type { Vault } from "./vault.ts";

export interface Sanitizer {
  /** A new, empty vault. Mocks of one vault say nothing about those of another. */
  createVault(): Vault;
  /** @throws SanitizeError when the text cannot be sanitized completely; the vault is then as it was. */
  sanitize(request: SanitizeRequest): SanitizeResult;
  restore(text: string, vault: Vault): RestoreResult;
  /** Places of mocks of this vault. */
  mocksIn(text: string, vault: Vault): readonly { readonly start: number; readonly end: number }[];
}

export interface SanitizerParts {
  readonly host: Pick<EngineHost, "randomBytes" | "now">;
  readonly detectors: readonly Detector[];
  makeScanner(): Scanner;
}

const KEY_LENGTH = 32;

export function createSanitizer({ host, detectors, makeScanner }: SanitizerParts): Sanitizer {
  let tools: Parameters<typeof sanitizeText>[1] | undefined;
  const theTools = () => {
    tools ??= { scanner: makeScanner(), detectors: detectorIndex(detectors) };
    return tools;
  };
  return {
    createVault: () => new MemoryVault(host.randomBytes(KEY_LENGTH), host.now()),
    sanitize: (request) => sanitizeText(request, theTools()),
    restore: (text, vault) => restoreText(text, [vault.mocks]),
    mocksIn: (text, vault) => findMocks(text, [vault.mocks]).matches.map(({ span }) => span),
  };
}
