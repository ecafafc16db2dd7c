/** A sanitizer over all detectors and vaults with known keys. */
import { detectors } from "../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../server/src/engine/detectors/scan/detectorScanner.ts";
import type { ComplianceTerms } from "../../../server/src/engine/detectors/scan/scanContext.ts";
import { MemoryVault } from "../../../server/src/engine/sanitizer/memoryVault.ts";
import { restoreText } from "../../../server/src/engine/sanitizer/restore/restore.ts";
import { detectorIndex, sanitizeText } from "../../../server/src/engine/sanitizer/sanitize.ts";
import type { SanitizeResult } from "../../../server/src/engine/sanitizer/sanitizer.ts";
import type { Vault } from "../../../server/src/engine/sanitizer/vault.ts";

const tools = { scanner: createDetectorScanner(detectors), detectors: detectorIndex(detectors) };

export const terms: ComplianceTerms = {
  organisation: ["Vantrell"],
  clients: ["Oakmere & Finch"],
  projects: ["osprey"],
  internalDomains: ["vantrell.internal"],
  allow: [],
};

export const newVault = (seed = 1): Vault => new MemoryVault(new Uint8Array(32).fill(seed), 0);

export const sanitize = (text: string, vault: Vault, languageId = "plaintext"): SanitizeResult =>
  sanitizeText({ text, languageId, fileName: "", terms, vault }, tools);

export const restore = (text: string, vault: Vault): string => restoreText(text, [vault.mocks]).text;

/** Real value -> mock. */
export function pairs(text: string, { text: after, replacements }: SanitizeResult): Map<string, string> {
  return new Map(
    replacements.map(({ span, mock }) => [text.slice(span.start, span.end), after.slice(mock.start, mock.end)]),
  );
}
