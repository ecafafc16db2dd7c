/** What all languages share: positions, units and their reuse, limits, and memory that is given back. */
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { CodeParser } from "../../../server/src/engine/languages/codeParser.ts";
import { defaultLimits } from "../../../server/src/engine/languages/limits.ts";
import type { ParsedDocument } from "../../../server/src/engine/languages/parsedDocument.ts";
import type { CodeModel } from "../../../server/src/engine/model/code/codeModel.ts";
import { type CodeNode, spanOf } from "../../../server/src/engine/model/code/node.ts";
import { outlineAdapter } from "../support/outlineAdapter.ts";
import { printModel } from "../support/printModel.ts";
import { createTestHost } from "../support/testHost.ts";

const host = createTestHost();
const parser = new CodeParser(host, [outlineAdapter]);
afterAll(async () => {
  expect(parser.liveTrees).toBe(0);
  await parser.dispose();
});

async function withDocument(text: string, use: (document: ParsedDocument) => void): Promise<void> {
  const document = await parser.open("python", text);
  if (!document) throw new Error("no document");
  try {
    use(document);
  } finally {
    document.dispose();
  }
}

/** All that can be seen of a model, with absolute positions. */
function everything(model: CodeModel): unknown {
  const place = (node: CodeNode | undefined) => node && [node.kind, spanOf(node).start, spanOf(node).end];
  return {
    printed: printModel(model),
    nodes: model.nodes.map((node) => [place(node), place(node.parent)]),
    names: model.all("name").map(place),
    comments: model.comments,
    errors: model.errors,
    unread: model.unread,
  };
}

const nameTexts = (text: string, model: CodeModel) =>
  model.all("name").map((node) => text.slice(spanOf(node).start, spanOf(node).end) === node.name && node.name);

const functionNamed = (model: CodeModel, name: string) => model.all("function").find((one) => one.name === name);

describe("positions", () => {
  it("are UTF-16 code units, behind surrogate pairs, lone surrogates, NUL and a byte order mark", async () => {
    const text = '\ufeffa\nx = "\u{1f600}\u{1f600}", b\ny = "\ud800", c\r\nz = "\u0000", d';
    const model = await parser.parse("python", text);
    expect(model && nameTexts(text, model)).toEqual(["a", "x", "b", "y", "c", "z", "d"]);
  });

  it("hold where a surrogate pair lies across the parser's chunks", async () => {
    const text = `x = "${"\u{1f600}".repeat(9000)}", after`;
    const model = await parser.parse("python", text);
    expect(model && nameTexts(text, model)).toEqual(["x", "after"]);
  });
});

describe("units", () => {
  it("that an edit does not touch keep their nodes and move", () =>
    withDocument("def a():\n  x\n\nclass C:\n  def m(self):\n    y\n  def n(self):\n    z\n", (document) => {
      const before = ["a", "m", "n"].map((name) => functionNamed(document.model, name));
      const model = document.edit([{ span: { start: 0, end: 0 }, text: "\n\n" }]);
      expect(["a", "m", "n"].map((name) => functionNamed(model, name))).toEqual(before);
      for (const [index, name] of ["a", "m", "n"].entries()) expect(functionNamed(model, name)).toBe(before[index]);
      expect(nameTexts(document.text, model)).not.toContain(false);
    }));

  it("of a class are reused when a sibling changes, below the new class", () =>
    withDocument("class C:\n  def m(self):\n    y\n  def n(self):\n    z\n", (document) => {
      const m = functionNamed(document.model, "m");
      const n = functionNamed(document.model, "n");
      const at = document.text.indexOf("y");
      const model = document.edit([{ span: { start: at, end: at + 1 }, text: "changed" }]);
      expect(functionNamed(model, "n")).toBe(n);
      expect(functionNamed(model, "m")).not.toBe(m);
      expect(n?.parent).toBe(model.all("class")[0]);
      expect(nameTexts(document.text, model)).toEqual(["changed", "z"]);
    }));

  it("of equal text stay two objects", () =>
    withDocument("f\nf\nf\n", (document) => {
      const model = document.edit([{ span: { start: 2, end: 4 }, text: "f\ng\nf\nf\nf\n" }]);
      expect(new Set(model.nodes).size).toBe(model.nodes.length);
      expect(model.nodes.map((node) => spanOf(node).start)).toEqual([0, 2, 4, 6, 8, 10, 12]);
    }));

  it("that were moved inside the changed stretch are found by their text", () =>
    withDocument("def a():\n  x\ndef b():\n  y\n", (document) => {
      const a = functionNamed(document.model, "a");
      const model = document.update("def b():\n  y\ndef a():\n  x\n");
      expect(functionNamed(model, "a")).toBe(a);
      expect(nameTexts(document.text, model)).toEqual(["y", "x"]);
    }));

  it("survive around code that is broken for a moment", () =>
    withDocument("def a():\n  x\n\ndef b():\n  y\n", (document) => {
      const a = functionNamed(document.model, "a");
      const at = document.text.indexOf("def b");
      document.edit([{ span: { start: at, end: at }, text: "foo(\n" }]);
      const model = document.edit([{ span: { start: at, end: at + 5 }, text: "" }]);
      expect(functionNamed(model, "a")).toBe(a);
      expect(model.errors).toEqual([]);
    }));

  const whole = ["f\n", "g(x)\n", "class C:\n  def m(self):\n    y\n", "# note\n", "\n", "é\n", "def f():\n  x\n"];
  const textOf = (...pieces: string[]) =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(""));
  const editOf = (text: fc.Arbitrary<string>) => fc.record({ at: fc.nat(1000), remove: fc.nat(30), insert: text });

  /** Edits at line starts; gives back the edits that undo them. */
  const applyAll = (document: ParsedDocument, edits: readonly { at: number; remove: number; insert: string }[]) =>
    edits
      .map(({ at, remove, insert }) => {
        const lines = [...document.text.matchAll(/^/gm)].map((match) => match.index);
        const start = lines[at % lines.length] ?? 0;
        const end = Math.min(document.text.length, start + remove);
        const removed = document.text.slice(start, end);
        document.edit([{ span: { start, end }, text: insert }]);
        return { span: { start, end: start + insert.length }, text: removed };
      })
      .reverse();

  const freshOf = (document: ParsedDocument) => {
    const text = document.text;
    document.update("");
    return document.update(text);
  };

  // In broken code the parser's own result depends on what it parsed before, so there is nothing to compare it with.
  it("give the same model as a fresh parse after any edits that leave the code whole", async () => {
    let compared = 0;
    const edits = fc.array(editOf(textOf(...whole)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(textOf(...whole), edits, (start, given) =>
        withDocument(start, (document) => {
          applyAll(document, given);
          if (document.model.errors.length > 0) return;
          const reused = everything(document.model);
          const fresh = freshOf(document);
          if (fresh.errors.length > 0) return;
          compared++;
          expect(reused).toEqual(everything(fresh));
        }),
      ),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it("are whole again after edits that broke the code are undone", async () => {
    const broken = textOf(...whole, "(", "'''", "  z\n", "\u{1f600}");
    const edits = fc.array(editOf(broken), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(textOf(...whole), edits, (start, given) =>
        withDocument(start, (document) => {
          for (const undo of applyAll(document, given)) {
            expect(nameTexts(document.text, document.model)).not.toContain(false);
            document.edit([undo]);
          }
          expect(document.text).toBe(start);
          const reused = everything(document.model);
          expect(reused).toEqual(everything(freshOf(document)));
        }),
      ),
      { numRuns: 300 },
    );
  });

  it("several edits at once speak of the same text", () =>
    withDocument("a\nb\nc\n", (document) => {
      const model = document.edit([
        { span: { start: 4, end: 5 }, text: "see" },
        { span: { start: 0, end: 1 }, text: "ay" },
      ]);
      expect(document.text).toBe("ay\nb\nsee\n");
      expect(nameTexts(document.text, model)).toEqual(["ay", "b", "see"]);
    }));
});

describe("limits", () => {
  const limited = (limits: Partial<typeof defaultLimits>, now?: () => number) =>
    new CodeParser(createTestHost(now ? { now } : {}), [outlineAdapter], { ...defaultLimits, ...limits });

  it("leave a text that is too long unread, and say so", async () => {
    const model = await limited({ maxLength: 3 }).parse("python", "a\nb\n");
    expect(model?.statements).toEqual([]);
    expect(model?.unread).toEqual([{ start: 0, end: 4 }]);
  });

  it("stop a parse that takes too long; the next one starts afresh", async () => {
    let time = 0;
    const slow = limited({ milliseconds: 5 }, () => time++);
    const document = await slow.open("python", "f(x)\n".repeat(20_000));
    expect(document?.model.unread.length).toBeGreaterThan(0);
    const model = document?.update("f\n");
    expect(model && printModel(model)).toBe("f");
    expect(model?.unread).toEqual([]);
    document?.dispose();
    expect(slow.liveTrees).toBe(0);
  });

  it("cut syntax that is nested too deep", async () => {
    const model = await parser.parse("python", `a\n${"(".repeat(50_000)}x${")".repeat(50_000)}\nb`);
    expect(model?.all("name").map((node) => node.name)).toEqual(["a", "b"]);
    expect(model?.unread.length).toBe(1);
  });

  it("hold for hostile texts", async () => {
    const hostile = [
      "[".repeat(100_000),
      "x.".repeat(100_000),
      "\u0000".repeat(10_000),
      `${"if a:\n".repeat(2000)}`,
      "'''".repeat(5_001),
    ];
    for (const text of hostile) {
      const model = await parser.parse("python", text);
      expect(model?.nodes.length).toBeGreaterThanOrEqual(0);
    }
    expect(host.logged).toEqual([]);
  });
});

describe("a bug in an adapter", () => {
  it("costs the unit it fails in, or the repair, and is logged", async () => {
    const logging = createTestHost();
    const faulty = new CodeParser(logging, [
      {
        ...outlineAdapter,
        lower: (node, context) => {
          if (context.text(node) === "b") throw new Error("out of order");
          return outlineAdapter.lower(node, context);
        },
        repair: () => {
          throw new Error("no idea");
        },
      },
    ]);
    const model = await faulty.parse("python", "a\nb\nc\n(\n");
    expect(model?.all("name").map((node) => node.name)).toEqual(["a", "c"]);
    expect(logging.logged).toEqual([
      "error: repair failed: no idea",
      "error: lowering of a expression_statement failed: out of order",
    ]);
  });
});

describe("memory and loading", () => {
  it("gives every tree back", async () => {
    const documents = await Promise.all(["a", "b", "c"].map((text) => parser.open("python", text)));
    expect(parser.liveTrees).toBe(3);
    for (const document of documents) document?.update("d\ne");
    expect(parser.liveTrees).toBe(3);
    for (const document of documents) document?.dispose();
    for (const document of documents) document?.dispose();
    expect(parser.liveTrees).toBe(0);
  });

  it("loads the runtime and each grammar once", async () => {
    const counting = createTestHost();
    const fresh = new CodeParser(counting, [outlineAdapter]);
    await Promise.all(["a", "b", "c"].map((text) => fresh.parse("python", text)));
    expect(counting.loaded.sort()).toEqual(["python", "runtime"]);
  });

  it("tries again after a load that failed", async () => {
    const good = createTestHost();
    let failures = 1;
    const flaky = createTestHost({
      loadGrammar: (name) => (failures-- > 0 ? Promise.reject(new Error("gone")) : good.loadGrammar(name)),
    });
    const fresh = new CodeParser(flaky, [outlineAdapter]);
    await expect(fresh.parse("python", "a")).rejects.toThrow("gone");
    expect((await fresh.parse("python", "a"))?.all("name").length).toBe(1);
  });

  it("has no model for a language without an adapter", async () => {
    expect(await parser.parse("cobol", "x")).toBeUndefined();
  });
});
