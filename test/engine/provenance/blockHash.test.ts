import { describe, expect, it } from "vitest";
import { hashBlock } from "../../../server/src/engine/provenance/blockHash.ts";

const hashOf = (text: string, languageId: string) => hashBlock(text, { start: 0, end: text.length }, languageId);

const same: [title: string, languageId: string, a: string, b: string][] = [
  ["white space", "typescript", "foo( 1,2 )", "foo(1,\n  2)"],
  ["comments", "typescript", "a(); // why\n/* long\n */ b()", "a();\nb()"],
  ["quote style", "typescript", `say('it\\'s "x"')`, `say("it's \\"x\\"")`],
  ["trailing comma", "typescript", "f({\n  a,\n  b,\n});", "f({ a, b });"],
  ["optional semicolons", "typescript", "const a = {};\nfoo();\nreturn;\n", "const a = {}\nfoo()\nreturn\n"],
  ["operators without spaces", "typescript", "x=-1;y=!z", "x = -1; y = !z"],
  ["a regular expression that holds quotes", "typescript", `s.split(/["'/]/)  ; t`, `s.split(/["'/]/); t`],
  ["line ends", "typescript", "const t = `a\r\nb`;\r\nf()", "const t = `a\nb`;\nf()"],
  ["Python quotes and comments", "python", "x = {'a': 1}  # note\n\n\ny = u", 'x = {"a": 1}\ny = u'],
  ["Python depth as a whole", "python", "if a:\n    b()\nc()", "    if a:\n        b()\n    c()"],
  ["Python wrapped arguments", "python", "f(a, b)\n", "f(\n    a,\n    b,\n)\n"],
  ["Python slices", "python", "x[1:-1]", "x[1 : -1]"],
  ["Go composite literals", "go", "x := T{\n\tA: 1,\n}\ny()", "x := T{A: 1}\ny()"],
  ["unbalanced brackets and quotes", "python", "))) don't", ")))  don't"],
];

const different: [title: string, languageId: string, a: string, b: string][] = [
  ["another name", "typescript", "foo()", "fooo()"],
  ["an operator", "typescript", "a - -b", "a--b"],
  ["spaces inside strings", "typescript", "'a b'", "'a  b'"],
  ["a template is not a string", "typescript", "`a`", "'a'"],
  ["an empty statement", "typescript", "if (a);\nb()", "if (a)\nb()"],
  ["a return cut by its line end", "typescript", "return\nx", "return x"],
  ["a semicolon before a bracket", "typescript", "a = b;\n(c)()", "a = b\n(c)()"],
  ["Python nesting", "python", "if a:\n    b()\n    c()", "if a:\n    b()\nc()"],
  ["a Python tuple", "python", "x = (1,)", "x = (1)"],
  ["Python statements", "python", "a\nb", "a b"],
  ["C quotes", "c", "f('a')", 'f("a")'],
  ["shell words", "shellscript", "rm -rf /tmp/x", "rm -rf / tmp/x"],
  ["shell quotes", "shellscript", "echo '$x'", 'echo "$x"'],
  ["shell variables are no comments", "shellscript", "test $# -gt 1", "test $# -gt 2"],
  ["YAML nesting", "yaml", "a:\n  b: 1\n  c: 2", "a:\n  b: 1\nc: 2"],
  ["array holes", "javascript", "[,]", "[]"],
];

describe("hashBlock", () => {
  it.each(same)("does not change with %s", (_, languageId, a, b) => {
    expect(hashOf(a, languageId)).toBe(hashOf(b, languageId));
  });

  it.each(different)("changes with %s", (_, languageId, a, b) => {
    expect(hashOf(a, languageId)).not.toBe(hashOf(b, languageId));
  });

  it.each(["", "  \n\t", "// only a comment\n"])("is undefined without tokens: %j", (text) => {
    expect(hashOf(text, "typescript")).toBeUndefined();
  });

  it("reads a block that stands inside other text as it would alone", () => {
    const block = "if a:\n        b()";
    const text = `def f():\n    ${block}\n    c()`;
    const start = text.indexOf("if");
    expect(hashBlock(text, { start, end: start + block.length }, "python")).toBe(hashOf("if a:\n    b()", "python"));
  });

  it.each([
    '"\\"'.repeat(200_000),
    "=/[".repeat(200_000),
    "'".repeat(300_001),
    "\ud800".repeat(1000),
    "/*".repeat(100_000),
  ])("stays linear and does not throw on hostile text %#", (text) => {
    for (const id of ["typescript", "python", "shellscript", "plaintext"]) hashOf(text, id);
  });
});
