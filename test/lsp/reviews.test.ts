/** The two waves and their bookkeeping, with an engine that does what a test wants. */
import { describe, expect, it } from "vitest";
import type { Connection } from "vscode-languageserver/node";
import type { DocumentSession, Engine, ReviewResult } from "../../server/src/engine/engine.ts";
import type { EngineHost } from "../../server/src/engine/host.ts";
import { Contexts } from "../../server/src/lsp/context/contexts.ts";
import { OpenDocument } from "../../server/src/lsp/documents/openDocument.ts";
import { OpenDocuments } from "../../server/src/lsp/documents/openDocuments.ts";
import { type Reviewed, Reviews } from "../../server/src/lsp/review/reviews.ts";
import { Settings } from "../../server/src/lsp/settings.ts";

const NOTHING: ReviewResult = { findings: [], notes: [], undecided: 0 };

function setUp(session: Partial<DocumentSession>) {
  const logs: string[] = [];
  const host = { log: (_: string, message: string) => logs.push(message), now: () => 0 } as unknown as EngineHost;
  const full = {
    update: () => undefined,
    close: () => undefined,
    review: async () => NOTHING,
    decide: async () => NOTHING,
    ...session,
  };
  const engine = { open: async () => full, rules: () => [] } as unknown as Engine;
  const documents = new OpenDocuments(engine, () => "id");
  // Without the capability the connection is never asked.
  const settings = new Settings(undefined as unknown as Connection, false);
  const reviews = new Reviews({ host, documents, settings, contexts: new Contexts() });
  const told: Omit<Reviewed, "document">[] = [];
  reviews.onReviewed(({ types, milliseconds }) => told.push({ types, milliseconds }));
  const openSession = () => Promise.resolve(full as unknown as DocumentSession);
  const document = new OpenDocument({
    uri: "untitled:a",
    languageId: "python",
    version: 1,
    text: "x = 1\n",
    openSession,
    newId: () => "id",
  });
  document.requested = "whole";
  return { reviews, document, told, logs };
}

const type = (document: OpenDocument, version: number) =>
  document.change(version, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "#" },
  ]);

describe("Reviews", () => {
  it("counts rules that threw", async () => {
    const notes = [
      { kind: "rule-failed", rule: "a", message: "threw" },
      { kind: "rule-failed", rule: "b", message: "threw" },
    ] as const;
    const { reviews, document } = setUp({ review: async () => ({ ...NOTHING, notes }) });
    await reviews.next(document);
    await reviews.next(document);
    expect(reviews.failedRules).toEqual([
      { rule: "a", count: 2 },
      { rule: "b", count: 2 },
    ]);
  });

  it("survives a review that fails, and tells its log without the text", async () => {
    const { reviews, document, told, logs } = setUp({ review: async () => Promise.reject(new Error("quotes x = 1")) });
    await reviews.next(document);
    expect(told).toEqual([]);
    expect(logs).toEqual(["review failed: Error"]);
  });

  it("drops a result of an outdated version and reviews the newest", async () => {
    let calls = 0;
    const parts = setUp({
      review: async () => {
        calls += 1;
        if (calls === 1) type(parts.document, 2);
        return NOTHING;
      },
    });
    await parts.reviews.next(parts.document);
    expect(parts.document.last.version).toBe(-1);
    await parts.reviews.next(parts.document);
    expect(parts.document.last.version).toBe(2);
  });

  it("publishes wave one at once and wave two when it is there, unless somebody typed", async () => {
    let answer: (result: ReviewResult | undefined) => void = () => undefined;
    const decide = () =>
      new Promise<ReviewResult | undefined>((resolve) => {
        answer = resolve;
      });
    const { reviews, document, told } = setUp({ review: async () => ({ ...NOTHING, undecided: 1 }), decide });
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    await reviews.next(document);
    await settled();
    expect(told.map(({ types }) => types)).toEqual(["running"]);
    answer(NOTHING);
    await settled();
    expect(told.map(({ types }) => types)).toEqual(["running", "checked"]);
    await reviews.next(document);
    await settled();
    type(document, 2);
    answer(NOTHING);
    await settled();
    expect(told.map(({ types }) => types)).toEqual(["running", "checked", "running"]);
  });

  it("does not look at a file without blocks", async () => {
    let calls = 0;
    const { reviews, document } = setUp({
      review: async () => {
        calls += 1;
        return NOTHING;
      },
    });
    document.requested = "none";
    await reviews.next(document);
    expect(calls).toBe(0);
  });
});
