/** The sanitizer with every detector, as the programs use it. */
import { readFields } from "../engine/detectors/fields/readFields.ts";
import { filters } from "../engine/detectors/filters/order.ts";
import { detectors } from "../engine/detectors/registry.ts";
import { createScanner } from "../engine/detectors/scan/scanText.ts";
import type { FindRequest } from "../engine/sanitizer/find.ts";
import { askAsQuestion, type Question } from "../engine/sanitizer/question.ts";
import { findMocks } from "../engine/sanitizer/restore/match.ts";
import { restoreText } from "../engine/sanitizer/restore/restore.ts";
import { detectorIndex, SanitizeError, type SanitizeTools, sanitizeText } from "../engine/sanitizer/sanitize.ts";
import type { RestoreResult, SanitizeRequest, SanitizeResult } from "../engine/sanitizer/sanitizer.ts";
import type { Vault } from "../engine/sanitizer/vault.ts";

export class Sanitizing {
  #tools: SanitizeTools | undefined;
  #failed: string | undefined;

  /** @throws SanitizeError when the text cannot be sanitized completely; then nothing may be given out. */
  sanitize(request: SanitizeRequest): SanitizeResult {
    return this.#complete((tools) => sanitizeText(request, tools));
  }

  /** @throws SanitizeError when the text cannot be looked through completely. */
  question(request: FindRequest): Question {
    return this.#complete((tools) => askAsQuestion(request, tools));
  }

  restore(text: string, vault: Vault): RestoreResult {
    return restoreText(text, [vault.mocks]);
  }

  countMocks(text: string, vault: Vault): number {
    return vault.size === 0 ? 0 : findMocks(text, [vault.mocks]).matches.length;
  }

  /** A review may do without one rule; here it would be a value that leaves. */
  #complete<Result>(work: (tools: SanitizeTools) => Result): Result {
    this.#failed = undefined;
    const result = work(this.#ready());
    if (this.#failed !== undefined) throw new SanitizeError(`the rule ${this.#failed} failed on this text`);
    return result;
  }

  /** Detectors are compiled with the first text: a server that only reviews does not pay for it twice. */
  #ready(): SanitizeTools {
    this.#tools ??= {
      scanner: createScanner(detectors, {
        filters,
        readFields,
        onError: (rule) => {
          this.#failed = rule;
        },
      }),
      detectors: detectorIndex(detectors),
    };
    return this.#tools;
  }
}
