import { describe, expect, it } from "vitest";
import { hashBlock } from "../../../server/src/engine/provenance/blockHash.ts";
import { relocate } from "../../../server/src/engine/provenance/relocate.ts";

const block = "async function load(id: string) {\n  const row = await db.find(id);\n  return row ?? null;\n}";
const formatted =
  "async function load(\n    id: string,\n) {\n    // comment\n    const row = await db.find(id)\n    return row ?? null\n}";

const hash = hashBlock(block, { start: 0, end: block.length }, "typescript") ?? "";

describe("relocate", () => {
  it("finds a block that moved and was formatted", () => {
    const text = `import x from "y";\n\nclass A {}\n\n${formatted}\n\nexport {};\n`;
    const [span] = relocate(text, "typescript", [{ hash }]);
    expect(span && text.slice(span.start, span.end)).toBe(formatted);
  });

  it("finds nothing when a token changed", () => {
    expect(relocate(block.replace("null", "undefined"), "typescript", [{ hash }])).toEqual([undefined]);
  });

  it("takes the nearest of several places and gives each to one block", () => {
    const text = `${block}\n\n${block}\n\n${block}`;
    const second = block.length + 2;
    const found = relocate(text, "typescript", [
      { hash, near: second },
      { hash, near: second },
      { hash, near: 10 },
      { hash },
    ]);
    expect(found.map((span) => span?.start)).toEqual([second, 0, second * 2, undefined]);
  });

  it("finds a block whose last statement ends with a semicolon", () => {
    const line = "const total = rows.length * factor;";
    const wanted = hashBlock(line, { start: 0, end: line.length }, "typescript") ?? "";
    const text = `let a = 1;\n${line}\nlet b = 2;`;
    const [span] = relocate(text, "typescript", [{ hash: wanted }]);
    expect(span && text.slice(span.start, span.end)).toBe(line);
  });

  it("finds a nested Python block and ignores hashes it cannot read", () => {
    const text = "class A:\n    def f(self):\n        for x in y:\n            g(x)\n        return 1\n";
    const start = text.indexOf("for");
    const end = text.indexOf("return") - 1;
    const wanted = hashBlock(text, { start, end }, "python") ?? "";
    expect(relocate(text, "python", [{ hash: wanted }, { hash: "v9:unknown" }])).toEqual([
      { start, end: text.indexOf("g(x)") + 4 },
      undefined,
    ]);
  });
});
