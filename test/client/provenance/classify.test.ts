/** The order of the rules that decide how text arrived. */
import { describe, expect, it } from "vitest";
import { classify, type Situation, type Verdict } from "../../../client/src/provenance/classify.ts";

const BLOCK = "def load(path):\n    with open(path) as f:\n        return f.read()\n";
const OTHER = "export const a = 1;\nexport const b = 2;\n";

function situation(text: string, more: Partial<Situation> = {}, removed: string | undefined = ""): Situation {
  return { changes: [{ text, removed }], undoOrRedo: false, minimumLines: 2, ...more };
}

const because = (verdict: Verdict): string => (verdict.kind === "none" ? verdict.because : verdict.kind);
const origins = (verdict: Verdict): string[] =>
  verdict.kind === "inserted" ? verdict.insertions.map(({ origin, confidence }) => `${origin}/${confidence}`) : [];

describe("what never becomes a block", () => {
  it.each<[string, Situation, string]>([
    ["an event without changes", { changes: [], undoOrRedo: false, minimumLines: 2 }, "no-change"],
    ["undo and redo, even of a paste", situation(BLOCK, { undoOrRedo: true, paste: "outside" }), "undo"],
    ["a fix of ours", situation(BLOCK, { ownEdit: "keep" }), "own-edit"],
    ["one character", situation("x"), "typed"],
    ["Enter with indentation", situation("\n    \n"), "typed"],
    ["an auto-closed pair over lines", situation("{\n\n}\n"), "typed"],
    ["one pasted line", situation("const a = 1;", { paste: "outside" }), "typed"],
    ["own code pasted elsewhere", situation(BLOCK, { paste: "own-code" }), "own-paste"],
    ["code of another window of the editor", situation(BLOCK, { paste: "other-window" }), "own-paste"],
    ["a revert to what is on disk", situation(BLOCK, { arrival: "reverted" }), "reverted"],
    ["a checkout", situation(BLOCK, { arrival: "disk", versionControl: true }), "version-control"],
    ["a re-indented function", situation(BLOCK, { arrival: "editor" }, BLOCK.replaceAll("    ", "\t")), "typed"],
    [
      "a wrapped call",
      situation("load(\n  first,\n  second,\n)\n", { arrival: "editor" }, "load(first, second)\n"),
      "reshaped",
    ],
    ["sorted imports", situation("import a\nimport b\n", { arrival: "editor" }, "import b\nimport a\n"), "reshaped"],
    [
      "a snippet in the place of its word",
      situation("for a of b:\n    pass\n", { arrival: "editor" }, "for"),
      "snippet",
    ],
    ["what the editor calls a rename", situation(BLOCK, { editorReason: "reshaped" }), "reshaped"],
  ])("%s", (_name, given, expected) => {
    expect(because(classify(given))).toBe(expected);
  });

  it("a replacement that changes one line of many", () => {
    const changed = BLOCK.replace("f.read()", "f.read().strip()");
    expect(because(classify(situation(changed, { arrival: "editor" }, BLOCK)))).toBe("typed");
  });

  it("lines that were moved within one event", () => {
    const changes = [
      { text: BLOCK, removed: "" },
      { text: "", removed: BLOCK },
    ];
    expect(because(classify({ ...situation(BLOCK, { arrival: "editor" }), changes }))).toBe("reshaped");
  });
});

describe("what becomes a block", () => {
  it.each<[string, Situation, string]>([
    ["a paste from outside", situation(BLOCK, { paste: "outside" }), "outside-paste/strong"],
    [
      "a copied block keeps its origin",
      situation(BLOCK, { paste: { origin: "inline-completion", confidence: "strong" } }),
      "inline-completion/strong",
    ],
    [
      "a paste we rewrote",
      situation(BLOCK, { ownEdit: { origin: "outside-paste", confidence: "strong" } }),
      "outside-paste/strong",
    ],
    [
      "a file rewritten on disk",
      situation(BLOCK, { arrival: "disk", versionControl: false }),
      "written-on-disk/strong",
    ],
    ["an edit nobody announced", situation(BLOCK, { arrival: "editor", onClipboard: false }), "assistant-edit/weak"],
    ["a paste nobody announced", situation(BLOCK, { arrival: "editor", onClipboard: true }), "outside-paste/weak"],
    [
      "a completion the editor names",
      situation(BLOCK, { editorReason: "inline-completion" }),
      "inline-completion/strong",
    ],
    ["a chat edit the editor names", situation(BLOCK, { editorReason: "assistant-edit" }), "assistant-edit/strong"],
  ])("%s", (_name, given, expected) => {
    expect(origins(classify(given))).toEqual([expected]);
  });

  it("only the new lines of a replacement", () => {
    const verdict = classify(situation(`${OTHER}${BLOCK}`, { arrival: "editor", onClipboard: false }, OTHER));
    if (verdict.kind !== "inserted") throw new Error(verdict.kind);
    expect(verdict.insertions).toMatchObject([
      { part: { from: OTHER.length, to: OTHER.length + BLOCK.length, lines: 3 } },
    ]);
  });

  it("the same text at each of several cursors", () => {
    const changes = [
      { text: BLOCK, removed: "" },
      { text: BLOCK, removed: "" },
    ];
    expect(origins(classify({ ...situation(BLOCK, { paste: "outside" }), changes }))).toHaveLength(2);
  });
});

describe("facts it waits for", () => {
  it.each<[string, Situation, string]>([
    ["whether the editor or the disk made it", situation(BLOCK), "arrival"],
    ["whether version control did", situation(BLOCK, { arrival: "disk" }), "version-control"],
    ["whether it was a paste after all", situation(BLOCK, { arrival: "editor" }), "clipboard"],
  ])("%s", (_name, given, expected) => {
    expect(classify(given)).toEqual({ kind: "wait", for: expected });
  });

  it("nothing, where a paste was announced", () => {
    expect(classify(situation(BLOCK, { paste: "outside" })).kind).toBe("inserted");
  });
});
