import { describe, expect, it } from "vitest";
import { type CodeRegion, recoverFragments } from "../../../server/src/engine/languages/fragments.ts";
import { lowered } from "./python/lowered.ts";

const fence = "`".repeat(3);

/** Regions without what is blank; the form feeds that reset Python's indentation are not shown. */
function shown(languageId: string, text: string): string[] {
  const regions = recoverFragments(languageId, text);
  for (const region of regions) expectSameShape(region, text);
  return regions.map((region) => {
    const lines = region.text.split("\n").map((line) =>
      line
        .replace(/^ *\f/, "")

        .trimEnd(),
    );
    return `${region.languageId}: ${lines.filter((line) => line !== "").join("|")}`;
  });
}

/** Offsets hold: the same length, the same line ends, and nothing but what was there or blanks. */
function expectSameShape(region: CodeRegion, text: string): void {
  expect(region.text.length).toBe(text.length);
  for (let at = 0; at < text.length; at++) {
    const [was, is] = [text.charAt(at), region.text.charAt(at)];
    if (was === "\n" || was === "\r") expect(is).toBe(was);
    else if (is !== was) expect([" ", "\f"]).toContain(is);
  }
}

describe("plain code stays as it is", () => {
  it.each([
    ["python", "def f():\n    return 1\n"],
    ["python", "    x = 1\n    y = 2\n"],
    ["python", `"""\nExample:\n\n${fence}python\nf()\n${fence}\n"""\nx = 1\n`],
    ["python", '"""Does a thing.\n\n>>> f(1)\n2\n\n$ pip install x\n"""\n'],
    ["python", "x = [\n-1,\n+2,\n]\n"],
    ["python", "1 + 1\n"],
    ["python", "# Here is a comment that reads like a sentence.\nx = 1\n"],
    ["python", 'text = """\nThis is a sentence in a string, as it should be.\n"""\n'],
    ["typescript", `/**\n * ${fence}ts\n * f()\n * ${fence}\n */\nf();\n`],
    ["typescript", `/*\n${fence}ts\nf()\n${fence}\n*/\nf();\n`],
    ["typescript", "const x = $ (y);\n$ .ajax();\n"],
    ["typescript", "const md = `${fence}`;\n"],
    ["java", `String s = """\n${fence}\nx\n${fence}\n""";\n`],
    ["go", "package a\n\nvar x = -1\n"],
    ["python", ""],
  ])("%s: %j", (languageId, text) => expect(recoverFragments(languageId, text)).toEqual([{ languageId, text }]));

  it("prose stays prose", () => {
    const text = "Some notes:\n\n- one\n- two\n\n+ three\n";
    expect(recoverFragments("markdown", text)).toEqual([{ languageId: "markdown", text }]);
  });
});

describe("fences", () => {
  it("give the code between them, in the language they name", () => {
    const text = `# Answer\n\n${fence}python\nx = 1\n${fence}\n\nand\n\n~~~ts title="a.ts"\nf()\n~~~\n`;
    expect(shown("markdown", text)).toEqual(["python: x = 1", "typescript: f()"]);
  });

  it.each([
    ["py", "python"],
    ["{.python}", "python"],
    ["12:40:src/app.go", "go"],
    ["tsx", "typescriptreact"],
    ["yaml", "yaml"],
  ])("%s is %s", (info, languageId) =>
    expect(shown("markdown", `${fence}${info}\nx\n${fence}\n`)).toEqual([`${languageId}: x`]),
  );

  it("are recognised in a code document, with prose around", () => {
    const text = `Sure! Here it is:\n\n${fence}\nx = 1\n${fence}\nHope that helps.\n`;
    expect(shown("python", text)).toEqual(["python: x = 1"]);
  });

  it("that are not closed reach to the end", () => {
    expect(shown("plaintext", `${fence}java\nint x;\n`)).toEqual(["java: int x;"]);
  });

  it("that only close end the code", () => {
    expect(shown("python", `x = 1\n${fence}\nThis sets a variable.\n`)).toEqual(["python: x = 1"]);
  });

  it("without a language are guessed by what names itself", () => {
    expect(shown("markdown", `${fence}\ndef f():\n  pass\n${fence}\n${fence}\nwords\n${fence}\n`)).toEqual([
      "python: def f():|  pass",
      "plaintext: words",
    ]);
  });

  it("in a list keep their code's shape", async () => {
    const text = `1. Do it:\n   ${fence}python\n   def f():\n       return 1\n   ${fence}\n`;
    const [region] = recoverFragments("markdown", text);
    expect(region && (await lowered(region.text))).toBe("export function f()\n  return 1");
  });
});

describe("sessions and listings", () => {
  it("lose their prompts and their output", async () => {
    const text = ">>> def f(x):\n...     return x\n...\n>>> f(1)\n1\n";
    expect(shown("python", text)).toEqual(["python: def f(x):|    return x|f(1)"]);
    expect(await lowered(recoverFragments("python", text)[0]?.text ?? "")).toBe(
      "export function f(x)\n  return x\n(call f 1)",
    );
  });

  it("are Python in a plain text", () => expect(shown("plaintext", ">>> f()\n1\n")).toEqual(["python: f()"]));

  it.each([
    ["8: def f():\n9:   a\n10:   b\n11:\n12: c\n"],
    [" 8 | def f():\n 9 |   a\n10 |   b\n11 |\n12 | c\n"],
    ["8\tdef f():\n9\t  a\n10\t  b\n11\t\n12\tc\n"],
    ["L8: def f():\nL9:   a\nL10:   b\n\nL11: c\n"],
  ])("lose their line numbers: %j", async (text) => {
    const [region] = recoverFragments("python", text);
    expect(region && (await lowered(region.text))).toBe("export function f()\n  a\n  b\nc");
  });

  it("with other numbers stay", () => {
    const text = "1: a\n7: b\n";
    expect(recoverFragments("python", text)).toEqual([{ languageId: "python", text }]);
  });

  it("lose shell lines", () => {
    expect(shown("python", "$ pip install requests\nimport requests\n")).toEqual(["python: import requests"]);
  });

  it("lose the sentences around them", () => {
    const text = "Here is the updated function:\n\nf()\n\nThis calls f, and it doesn't wait.\n";
    expect(shown("python", text)).toEqual(["python: f()"]);
  });
});

describe("diffs", () => {
  it("keep what is added and what stays, file by file", () => {
    const text = [
      "diff --git a/a.py b/a.py",
      "--- a/a.py",
      "+++ b/a.py",
      "@@ -1,3 +1,3 @@ def f():",
      " def f():",
      "-    old()",
      "+    new()",
      "diff --git a/b.ts b/b.ts",
      "--- a/b.ts",
      "+++ b/b.ts",
      "@@ -1 +1 @@",
      "+g();",
      "",
    ].join("\n");
    expect(shown("diff", text)).toEqual(["python: def f():|    new()", "typescript:  g();"]);
  });

  it("without a header are recognised in a code document", async () => {
    const text = " def f():\n-    old()\n+    new()\n+    return 1\n";
    const [region] = recoverFragments("python", text);
    expect(region && (await lowered(region.text))).toBe("export function f()\n  (call new)\n  return 1");
  });

  it("in a fence", () => {
    const text = `Patch:\n${fence}diff\n--- a/a.go\n+++ b/a.go\n@@ -1 +1 @@\n-a()\n+b()\n${fence}\n`;
    expect(shown("markdown", text)).toEqual(["go:  b()"]);
  });
});

it("takes hostile texts in its stride", () => {
  const texts = [
    "`".repeat(200_000),
    `${fence}\n`.repeat(20_000),
    "> ".repeat(100_000),
    "A a".repeat(100_000),
    `A${" b,".repeat(120)} (\n`,
    "1: \n".repeat(50_000),
  ];
  for (const text of texts)
    for (const region of recoverFragments("python", text)) expect(region.text.length).toBe(text.length);
});
