import { describe, expect, it } from "vitest";
import { hashBlock } from "../../../server/src/engine/provenance/blockHash.ts";
import { reanchor, storeDocument } from "../../../server/src/engine/provenance/storedBlock.ts";
import { stateOf, type TrackedBlock } from "../../../server/src/engine/provenance/trackedBlock.ts";

const BLOCK = `def totals(rows):
    result = {}
    for row in rows:
        result[row.key] = result.get(row.key, 0) + row.price
    return result`;
const TEXT = `import os\n\n\n${BLOCK}\n\n\nprint(os.name)\n`;

function tracked(text: string): TrackedBlock {
  const start = text.indexOf(BLOCK);
  const span = { start, end: start + BLOCK.length };
  const hash = hashBlock(text, span, "python") ?? "";
  const signOff = { hash, sentence: "at most 100 keys", signer: "A <a@b.example>", at: 5 };
  return { id: "b1", span, hash, origin: "outside-paste", confidence: "strong", insertedAt: 1, signOff };
}

const stored = storeDocument("file:///a.py", "python", TEXT, [tracked(TEXT)]);
const again = (text: string) => reanchor(stored.blocks, stored.textKey, text, "python");

describe("stored blocks", () => {
  it("hold no code", () => {
    expect(JSON.stringify(stored)).not.toMatch(/totals|result|rows/);
  });

  it("stand where they stood when the text is the same", () => {
    expect(again(TEXT)).toEqual({ found: [tracked(TEXT)], lost: [] });
  });

  it("are found where they moved to, still signed", () => {
    const moved = TEXT.replace("import os\n", "import os\nimport sys\n\nX = 1\n");
    const { found } = again(moved);
    expect(found.map(({ span }) => moved.slice(span.start, span.end))).toEqual([BLOCK]);
    expect(found.map(stateOf)).toEqual(["signed"]);
  });

  it("are found and lapse when a line changed while nobody looked", () => {
    const changed = TEXT.replace("+ row.price", "+ row.amount").replace("import os", "import os, re");
    const { found } = again(changed);
    expect(found.map(({ span }) => changed.slice(span.start, span.end))).toEqual([BLOCK.replace("price", "amount")]);
    expect(found.map(stateOf)).toEqual(["lapsed"]);
  });

  it("are lost when the code is gone", () => {
    expect(again("import os\nprint(os.name)\n").lost).toHaveLength(1);
  });
});
