/** One open document: its text, the engine's session on it, its blocks, and what the last review found. */
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentChange, DocumentSession } from "../../engine/engine.ts";
import type { Finding } from "../../engine/model/finding.ts";
import type { Span } from "../../engine/model/span.ts";
import { BlockTracker } from "../../engine/provenance/blockTracker.ts";
import { fileNameOf, pathOf } from "../uris.ts";

export interface OpenDocumentParts {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly openSession: (
    fileName: string,
    languageId: string,
    text: string,
    version: number,
  ) => Promise<DocumentSession>;
  readonly newId: () => string;
}

/** What a person asked to see beyond the blocks: nothing, everything, or a part. */
export type RequestedReview = "none" | "whole" | { readonly span: Span };

export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** Path on this disk, if it has one. */
  readonly path: string | undefined;
  readonly fileName: string;
  readonly tracker: BlockTracker;
  requested: RequestedReview = "none";
  /** Of the last finished review; `version` says for which text. */
  last: { readonly version: number; readonly findings: readonly Finding[] } = { version: -1, findings: [] };
  #document: TextDocument;
  readonly #session: Promise<DocumentSession>;
  #closed = false;

  constructor({ uri, languageId, version, text, openSession, newId }: OpenDocumentParts) {
    this.uri = uri;
    this.languageId = languageId;
    this.path = pathOf(uri);
    this.fileName = fileNameOf(uri);
    this.tracker = new BlockTracker(languageId, text, newId);
    this.#document = TextDocument.create(uri, languageId, version, text);
    this.#session = openSession(this.fileName, languageId, text, version);
    // Whoever reviews sees the failure; nobody may be waiting yet.
    this.#session.catch(() => undefined);
  }

  get version(): number {
    return this.#document.version;
  }
  /** Immutable for one version only: ask again after an await. */
  get text(): TextDocument {
    return this.#document;
  }
  get isClosed(): boolean {
    return this.#closed;
  }

  session(): Promise<DocumentSession> {
    return this.#session;
  }

  /** True when blocks moved or changed. */
  change(version: number, events: readonly TextDocumentContentChangeEvent[]): boolean {
    const changes: DocumentChange[] = [];
    for (const event of events) {
      changes.push({ span: this.#spanOf(event), text: event.text });
      this.#document = TextDocument.update(this.#document, [event], version);
    }
    // Promises run their callbacks in order: a review that is asked for later sees these changes.
    this.#session.then((session) => session.update(version, changes)).catch(() => undefined);
    this.requested = this.#moveRequest(changes);
    return this.tracker.update(changes);
  }

  /** Findings that still speak of the current text. */
  currentFindings(): readonly Finding[] {
    return this.last.version === this.version ? this.last.findings : [];
  }

  close(): void {
    this.#closed = true;
    this.#session.then((session) => session.close()).catch(() => undefined);
  }

  #spanOf(event: TextDocumentContentChangeEvent): Span {
    if (!("range" in event)) return { start: 0, end: this.#document.getText().length };
    return { start: this.#document.offsetAt(event.range.start), end: this.#document.offsetAt(event.range.end) };
  }

  #moveRequest(changes: readonly DocumentChange[]): RequestedReview {
    if (typeof this.requested === "string") return this.requested;
    let { start, end } = this.requested.span;
    for (const { span, text } of changes) {
      const delta = text.length - (span.end - span.start);
      if (span.end <= start) start += delta;
      if (span.start <= end) end = Math.max(end + delta, span.start + text.length);
    }
    return { span: { start: Math.max(0, Math.min(start, end)), end } };
  }
}
