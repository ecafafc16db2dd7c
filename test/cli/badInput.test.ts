/** The design's table "Bad input", as far as the command line meets it. Key-shaped values are built, never written whole. */
import { chmodSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CliFolder, RISKY } from "./runCli.ts";

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.dispose());

const findings = async (...args: string[]) => {
  const result = await folder.run(["review", "--format", "json", ...args]);
  return { ...result, report: JSON.parse(result.out) };
};

describe("bad input", () => {
  it.each([
    ["half a function", `${RISKY}\ndef broken(x:\n    if x\n`],
    ["CRLF", RISKY.replace(/\n/g, "\r\n")],
    ["a lone carriage return", RISKY.replace(/\n/g, "\r")],
    ["NUL bytes late in the text", `${RISKY}${"# filler\n".repeat(2000)}# \0\n`],
  ])("is reviewed as far as it goes: %s", async (_, text) => {
    folder.write("a.py", text);
    const { code, report } = await findings("a.py");
    expect(code).toBe(1);
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain("remote-call-without-timeout");
  });

  it("reviews mixed encodings and says so", async () => {
    folder.write("a.py", Buffer.concat([Buffer.from(RISKY), Buffer.from("# prix \u20ac "), Buffer.of(0xe9, 0xff, 10)]));
    const { report } = await findings("a.py");
    expect(report.findings).toHaveLength(1);
    expect(report.notes).toMatchObject([{ kind: "parse", file: "a.py", line: 8 }]);
  });

  it("names files it cannot read and goes on", async () => {
    folder.write("b.py", RISKY);
    folder.write("large.log", Buffer.alloc(21 * 1024 * 1024, "word \n"));
    folder.write("picture.png", Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    const { code, err, report } = await findings("missing.py", "large.log", "picture.png", "b.py");
    expect(code).toBe(1);
    expect(err).toMatch(/missing\.py: no such file\n/);
    expect(err).toMatch(/large\.log: 21 MB is over the limit of 20 MB\n/);
    expect(err).toMatch(/picture\.png: binary file\n/);
    expect(report.notes.map(({ file }: { file: string }) => file)).toEqual(
      expect.arrayContaining(["large.log", "picture.png"]),
    );
  });

  it("answers 2 when all that was wrong is the input", async () => {
    expect(await folder.run(["review", "missing.py"])).toMatchObject({ code: 2 });
    const locked = folder.write("locked.py", RISKY);
    chmodSync(locked, 0);
    const { code, err } = await folder.run(["review", "locked.py"]);
    // The superuser may read it all the same.
    if (process.getuid?.() !== 0)
      expect({ code, err }).toEqual({ code: 2, err: "plumbline: locked.py: permission denied\n" });
  });

  it("stays whole on one long line, minified code and lone surrogates", async () => {
    folder.write("long.js", `var a=1;${"a=a+1;".repeat(900_000)}`);
    folder.write("surrogates.jsonl", `${JSON.stringify({ text: "\ud800".repeat(2000) })}\n`);
    const { code, report } = await findings("long.js", "surrogates.jsonl");
    expect(code).toBe(0);
    expect(report.findings).toEqual([]);
  });

  it("says nothing of an internal error's text", async () => {
    const closed = { write: async () => Promise.reject(new Error("holds a value")) };
    folder.write("a.py", RISKY);
    const { code, err } = await folder.run(["review", "a.py"], "", { out: closed });
    expect(code).toBe(3);
    expect(err).not.toContain("holds a value");
  });
});
