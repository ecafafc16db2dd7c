import { describe, expect, it } from "vitest";
import type { DocumentChange } from "../../../server/src/engine/engine.ts";
import { BlockTracker } from "../../../server/src/engine/provenance/blockTracker.ts";
import { stateOf, type TrackedBlock } from "../../../server/src/engine/provenance/trackedBlock.ts";

const BLOCK = "export function total(rows: Row[]) {\n  return rows.reduce((sum, row) => sum + row.price, 0);\n}";
const HEAD = 'import { Row } from "./row.js";\n\n';
const TAIL = "\n\nexport const LIMIT = 100;\n";

class Editor {
  text: string;
  readonly tracker: BlockTracker;
  #id = 0;

  constructor(text: string) {
    this.text = text;
    this.tracker = new BlockTracker("typescript", text, () => `b${++this.#id}`);
  }

  replace(old: string, text: string): void {
    const start = this.text.indexOf(old);
    this.change({ span: { start, end: start + old.length }, text });
  }

  change(...changes: DocumentChange[]): boolean {
    for (const { span, text } of changes) this.text = this.text.slice(0, span.start) + text + this.text.slice(span.end);
    return this.tracker.update(changes);
  }

  paste(
    at: number,
    text: string,
    origin: "outside-paste" | "assistant-edit" = "outside-paste",
  ): TrackedBlock | undefined {
    this.change({ span: { start: at, end: at }, text });
    return this.tracker.observe({ span: { start: at, end: at + text.length }, origin, confidence: "strong", at: 1 });
  }

  get blockTexts(): string[] {
    return this.tracker.blocks.map(({ span }) => this.text.slice(span.start, span.end));
  }
  get states(): string[] {
    return this.tracker.blocks.map(stateOf);
  }
}

function withBlock(): { editor: Editor; block: TrackedBlock } {
  const editor = new Editor(HEAD + TAIL);
  const block = editor.paste(HEAD.length, `${BLOCK}\n`);
  if (!block) throw new Error("no block");
  return { editor, block };
}

const sign = (editor: Editor, block: TrackedBlock) =>
  editor.tracker.sign(block.id, { hash: block.hash, sentence: "rows are at most 100", signer: "A", at: 2 });

describe("BlockTracker", () => {
  it("anchors what was pasted, without the space around it", () => {
    const { editor, block } = withBlock();
    expect(editor.blockTexts).toEqual([BLOCK]);
    expect(block).toMatchObject({ origin: "outside-paste", confidence: "strong", insertedAt: 1 });
  });

  it("has nothing to say about blank or comment-only text", () => {
    const editor = new Editor("");
    expect(editor.paste(0, "  \n\n")).toBeUndefined();
    expect(editor.paste(0, "// a remark\n")).toBeUndefined();
    expect(editor.tracker.blocks).toEqual([]);
  });

  it("moves with edits before it and ignores edits after it", () => {
    const { editor, block } = withBlock();
    expect(editor.change({ span: { start: 0, end: 0 }, text: "// header\n" })).toBe(true);
    editor.replace("100", "200");
    expect(editor.blockTexts).toEqual([BLOCK]);
    expect(editor.tracker.find(block.id)?.hash).toBe(block.hash);
  });

  it("stays signed through formatting and lapses when a token changes", () => {
    const { editor, block } = withBlock();
    sign(editor, block);
    editor.replace("  return rows", "\treturn rows");
    editor.replace("sum, row", "sum,   row");
    editor.replace("{\n", "{\n  // why not a loop: three rows\n");
    expect(editor.states).toEqual(["signed"]);
    editor.replace("price, 0", "price, 1");
    expect(editor.states).toEqual(["lapsed"]);
    editor.replace("price, 1", "price, 0");
    expect(editor.states).toEqual(["signed"]);
  });

  it("lapses when text joins its first or last line, not when a line is added beside it", () => {
    const { editor, block } = withBlock();
    sign(editor, block);
    const end = editor.text.indexOf(BLOCK) + BLOCK.length;
    editor.change({ span: { start: end, end }, text: "\nfoo();" });
    expect(editor.states).toEqual(["signed"]);
    editor.change({ span: { start: end, end }, text: "()" });
    expect(editor.states).toEqual(["lapsed"]);
    expect(editor.blockTexts).toEqual([`${BLOCK}()`]);
  });

  it("vanishes when it is deleted and comes back by undo with its sign-off", () => {
    const { editor, block } = withBlock();
    sign(editor, block);
    editor.replace(BLOCK, "");
    expect(editor.tracker.blocks).toEqual([]);
    editor.change({ span: { start: HEAD.length, end: HEAD.length }, text: BLOCK });
    expect(editor.tracker.blocks).toMatchObject([{ id: block.id }]);
    expect(editor.states).toEqual(["signed"]);
  });

  it("returns to the exact span when the undo of a cut through its edge is applied", () => {
    const { editor } = withBlock();
    const cut = { start: HEAD.length - 5, end: HEAD.length + 30 };
    const lost = editor.text.slice(cut.start, cut.end);
    editor.change({ span: cut, text: "" });
    expect(editor.blockTexts).not.toEqual([BLOCK]);
    editor.change({ span: { start: cut.start, end: cut.start }, text: lost });
    expect(editor.blockTexts).toEqual([BLOCK]);
  });

  it("follows a function that is cut and pasted elsewhere", () => {
    const { editor, block } = withBlock();
    sign(editor, block);
    editor.replace(BLOCK, "");
    const indented = BLOCK.replace(/\n/g, "\n    ");
    editor.change({
      span: { start: editor.text.length, end: editor.text.length },
      text: `namespace N {\n    ${indented}\n}\n`,
    });
    expect(editor.blockTexts).toEqual([indented]);
    expect(editor.states).toEqual(["signed"]);
  });

  it("survives a rewrite of the whole document that changes little", () => {
    const { editor, block } = withBlock();
    sign(editor, block);
    const rewritten = `/* licence */\n${editor.text.replace(/\n {2}return/, "\n      return")}\nmore();\n`;
    editor.change({ span: { start: 0, end: editor.text.length }, text: rewritten });
    expect(editor.states).toEqual(["signed"]);
    const edited = editor.text.replace("sum + row.price", "sum + row.amount");
    editor.change({ span: { start: 0, end: editor.text.length }, text: edited });
    expect(editor.states).toEqual(["lapsed"]);
    expect(editor.blockTexts[0]).toContain("row.amount");
  });

  it("merges what two observers saw and keeps the better evidence", () => {
    const { editor, block } = withBlock();
    const again = { span: block.span, origin: "assistant-edit", confidence: "confirmed", at: 9 } as const;
    expect(editor.tracker.observe(again)).toMatchObject({ id: block.id, origin: "assistant-edit", insertedAt: 1 });
    editor.tracker.observe({ ...again, origin: "unknown", confidence: "unknown" });
    expect(editor.tracker.blocks).toMatchObject([{ id: block.id, confidence: "confirmed" }]);
  });

  it("does not open a second block inside an unreviewed one of the same origin, and swallows smaller ones", () => {
    const { editor, block } = withBlock();
    const inner = { start: block.span.start + 3, end: block.span.end - 3 };
    expect(editor.tracker.observe({ span: inner, origin: "outside-paste", confidence: "strong", at: 3 })?.id).toBe(
      block.id,
    );
    const outer = { start: 0, end: editor.text.length };
    editor.tracker.observe({ span: outer, origin: "outside-paste", confidence: "strong", at: 4 });
    expect(editor.tracker.blocks).toHaveLength(1);
    expect(editor.tracker.blocks[0]?.span.start).toBe(0);
  });

  it("marks an insertion inside a signed block as a block of its own and the signed one as lapsed", () => {
    const { editor, block } = withBlock();
    sign(editor, block);
    editor.paste(editor.text.indexOf("  return"), "  await audit(rows);\n", "assistant-edit");
    expect(editor.states).toEqual(["lapsed", "unreviewed"]);
  });

  it("forgets a dismissed block, also for undo", () => {
    const { editor, block } = withBlock();
    expect(editor.tracker.dismiss(block.id)).toBe(true);
    editor.change({ span: { start: 0, end: 1 }, text: "" });
    editor.change({ span: { start: 0, end: 0 }, text: "i" });
    expect(editor.tracker.blocks).toEqual([]);
    expect(editor.tracker.dismiss(block.id)).toBe(false);
  });
});
