/** One open document under review: keeps its models in step with the edits and the last findings for their fixes. */
import { emptyContext } from "../context/emptyContext.ts";
import type { CodeParser } from "../languages/codeParser.ts";
import { createDocument, type SourceDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { Span } from "../model/span.ts";
import type { TypeOracle } from "../types/question.ts";
import { fixesOf } from "./fixes.ts";
import type { ReviewNote, ReviewOptions, ReviewResult } from "./options.ts";
import { Regions } from "./regions.ts";
import type { Reviewer, ReviewPass } from "./reviewer.ts";
import type { DocumentChange, DocumentSession } from "./session.ts";
import { settleQuestions } from "./settleQuestions.ts";

export interface SessionParts {
  readonly parser: CodeParser;
  readonly reviewer: Reviewer;
  /** Loads the types on first need; undefined when this host has none. */
  readonly oracle: () => Promise<TypeOracle | undefined>;
}

export class ReviewSession implements DocumentSession {
  readonly #parts: SessionParts;
  readonly #regions: Regions;
  #document: SourceDocument;
  #lastPass: ReviewPass | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(parts: SessionParts, document: SourceDocument) {
    this.#parts = parts;
    this.#regions = new Regions(parts.parser);
    this.#document = document;
  }

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    return this.#document.text;
  }

  update(version: number, changes: readonly DocumentChange[]): void {
    let { text } = this.#document;
    for (const { span, text: inserted } of changes) text = text.slice(0, span.start) + inserted + text.slice(span.end);
    this.#document = createDocument(this.#document.fileName, this.#document.languageId, text, version);
    this.#lastPass = undefined;
  }

  async review(options: ReviewOptions): Promise<ReviewResult> {
    const pass = await this.#pass(options);
    return { findings: pass.findings, notes: pass.notes, undecided: pass.undecided.length };
  }

  async decide(options: ReviewOptions): Promise<ReviewResult | undefined> {
    const { version } = this;
    const pass = this.#lastPass ?? (await this.#pass(options));
    const settled = await settleQuestions(pass, this.#document, await this.#parts.oracle(), options.typesDeadline);
    if (this.version !== version) return undefined;
    const unchecked: ReviewNote[] = settled
      ? []
      : [{ kind: "types-unchecked", message: `Types were not checked: ${pass.undecided.length} questions are open.` }];
    const final = settled ? this.#parts.reviewer.finish(pass, settled, options) : pass;
    this.#lastPass = final;
    return {
      findings: final.findings,
      notes: [...final.notes, ...unchecked],
      undecided: settled ? 0 : pass.undecided.length,
    };
  }

  fixes(fingerprint: string, span: Span): readonly Fix[] {
    const pass = this.#lastPass;
    const finding = pass?.findings.find(
      (one: Finding) => one.fingerprint === fingerprint && one.span.start === span.start,
    );
    return pass && finding ? fixesOf(finding, pass) : [];
  }

  close(): void {
    this.#regions.dispose();
    this.#lastPass = undefined;
  }

  /** One pass at a time: the models of the regions follow the text and cannot serve two texts at once. */
  #pass(options: ReviewOptions): Promise<ReviewPass> {
    const pass = this.#running.then(async () => {
      const document = this.#document;
      const models = await this.#regions.read(document.languageId, document.text);
      const result = this.#parts.reviewer.pass(document, models, options.context ?? emptyContext, options);
      if (document === this.#document) this.#lastPass = result;
      return result;
    });
    this.#running = pass.catch(() => undefined);
    return pass;
  }
}
