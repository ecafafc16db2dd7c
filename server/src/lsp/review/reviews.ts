/** Reviews open documents in two waves. A result for an outdated version is dropped; the newest text is reviewed next. */

import type { ReviewOptions, ReviewResult } from "../../engine/engine.ts";
import type { EngineHost } from "../../engine/host.ts";
import type { ServerSettings } from "../../protocol/initialization.ts";
import type { ReviewStatus } from "../../protocol/review.ts";
import type { Contexts } from "../context/contexts.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import type { OpenDocuments } from "../documents/openDocuments.ts";
import type { Settings } from "../settings.ts";
import { Scheduler } from "./scheduler.ts";
import { scopeOf } from "./scope.ts";

export interface Reviewed {
  readonly document: OpenDocument;
  readonly types: ReviewStatus["types"];
  readonly milliseconds: number;
}

export interface ReviewParts {
  readonly host: EngineHost;
  readonly documents: OpenDocuments;
  readonly settings: Settings;
  readonly contexts: Contexts;
}

export class Reviews {
  readonly #parts: ReviewParts;
  readonly #scheduler = new Scheduler<OpenDocument>((document) => this.#review(document));
  readonly #listeners: ((reviewed: Reviewed) => void)[] = [];
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #failedRules = new Map<string, number>();

  constructor(parts: ReviewParts) {
    this.#parts = parts;
    const { documents, settings, contexts } = parts;
    documents.onOpened((document) => this.#scheduler.schedule(document));
    documents.onChanged((document) => this.#scheduler.schedule(document));
    documents.onClosed(({ uri }) => {
      this.#scheduler.forget(uri);
      this.#settle(uri);
      settings.forget(uri);
    });
    settings.onChanged(() => this.scheduleAll());
    contexts.onChanged(() => this.scheduleAll());
  }

  /** After every published wave. `document.last` holds the findings. */
  onReviewed(listener: (reviewed: Reviewed) => void): void {
    this.#listeners.push(listener);
  }

  get failedRules(): { rule: string; count: number }[] {
    return [...this.#failedRules].map(([rule, count]) => ({ rule, count }));
  }

  schedule(document: OpenDocument): void {
    this.#scheduler.schedule(document);
  }

  scheduleAll(): void {
    for (const document of this.#parts.documents.all()) this.#scheduler.schedule(document);
  }

  /** Resolves after the next wave one of the document, or when it is closed. */
  next(document: OpenDocument): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(document.uri, [...(this.#waiting.get(document.uri) ?? []), resolve]);
      this.#scheduler.schedule(document);
    });
  }

  async #review(document: OpenDocument): Promise<void> {
    try {
      const settings = await this.#parts.settings.of(document.uri);
      const { context } = await this.#parts.contexts.of(document);
      const scope = scopeOf(document, settings);
      const { version } = document;
      const start = performance.now();
      const options = optionsOf(settings, context, scope);
      // Nothing to look at costs nothing: most files of a person who types have no block.
      const result = scope.length === 0 ? NOTHING : await (await document.session()).review(options);
      if (document.isClosed || document.version !== version) return;
      const milliseconds = performance.now() - start;
      const undecided = settings.review.types && result.undecided > 0;
      this.#publish(document, version, result, { types: undecided ? "running" : "not-needed", milliseconds });
      if (undecided) void this.#decide(document, version, options, milliseconds);
    } catch (error) {
      this.#parts.host.log("error", `review failed: ${error instanceof Error ? error.name : "error"}`);
    } finally {
      this.#settle(document.uri);
    }
  }

  /** Wave two, off the way of wave one: typing goes on meanwhile and makes its result void. */
  async #decide(document: OpenDocument, version: number, options: ReviewOptions, milliseconds: number): Promise<void> {
    const signal = {
      get aborted() {
        return document.isClosed || document.version !== version;
      },
    };
    try {
      const result = await (await document.session()).decide({ ...options, signal });
      if (!result || signal.aborted) return;
      this.#publish(document, version, result, {
        types: result.undecided > 0 ? "unavailable" : "checked",
        milliseconds,
      });
    } catch {
      if (!signal.aborted) this.#tell({ document, types: "unavailable", milliseconds });
    }
  }

  #publish(document: OpenDocument, version: number, result: ReviewResult, status: Omit<Reviewed, "document">): void {
    document.last = { version, findings: result.findings };
    for (const { kind, rule, message, span } of result.notes) {
      const line = span ? `:${document.text.positionAt(span.start).line + 1}` : "";
      if (kind === "skipped") this.#parts.host.log("info", `${document.fileName}${line}: ${message}`);
      if (kind === "rule-failed" && rule) this.#failedRules.set(rule, (this.#failedRules.get(rule) ?? 0) + 1);
    }
    this.#tell({ document, ...status });
  }

  #tell(reviewed: Reviewed): void {
    for (const tell of this.#listeners) tell(reviewed);
  }

  #settle(uri: string): void {
    const waiting = this.#waiting.get(uri) ?? [];
    this.#waiting.delete(uri);
    for (const resolve of waiting) resolve();
  }
}

const NOTHING: ReviewResult = { findings: [], notes: [], undecided: 0 };

function optionsOf(
  settings: ServerSettings,
  context: ReviewOptions["context"],
  scope: ReturnType<typeof scopeOf>,
): ReviewOptions {
  const { minimumSeverity, disabled } = settings.review;
  return {
    minimumSeverity,
    disabled,
    ...(context && { context }),
    ...(scope !== "all" && { within: scope }),
  };
}
