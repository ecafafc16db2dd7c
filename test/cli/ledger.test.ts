import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CLEAN, CliFolder, RISKY } from "./runCli.ts";

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder.root, stdio: "pipe" });
  git("init", "-q");
  git("config", "user.name", "Ann");
  git("config", "user.email", "ann@team.example");
  folder.write("src/a.py", CLEAN);
});
afterEach(() => folder.dispose());

const SENTENCE = "double is only called with page counts below 1000";
const sign = (...extra: string[]) =>
  folder.run(["ledger", "sign", "src/a.py", "--lines", "1-2", "--sentence", SENTENCE, ...extra], "", {
    interactive: true,
  });
const ledgerFile = () => join(folder.root, ".plumbline/ledger.jsonl");

describe("plumbline ledger", () => {
  it("signs lines, verifies them, and says when they lapsed", async () => {
    expect(await sign()).toMatchObject({ code: 0, out: "signed src/a.py:1-2 as Ann <ann@team.example>\n" });
    expect(await folder.run(["ledger", "verify"])).toMatchObject({ code: 0, out: "1 signed block stands, 0 lapsed\n" });
    folder.write("src/a.py", `import os\n\n\n${CLEAN.replace("value * 2", "value*2  # twice")}`);
    expect((await folder.run(["ledger", "verify"])).code).toBe(0);
    folder.write("src/a.py", CLEAN.replace("2", "3"));
    expect(await folder.run(["ledger", "verify"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("the signed code changed"),
    });
  });

  it("keeps no code, lists what it keeps, and merges by union", async () => {
    await sign();
    expect(readFileSync(ledgerFile(), "utf8")).not.toContain("return");
    expect(readFileSync(join(folder.root, ".plumbline/.gitattributes"), "utf8")).toBe("ledger.jsonl merge=union\n");
    const { out } = await folder.run(["ledger", "list"]);
    expect(out).toContain(SENTENCE);
    const json = JSON.parse((await folder.run(["ledger", "list", "--format", "json"])).out);
    expect(json.records).toMatchObject([{ v: 1, kind: "signoff", file: "src/a.py", lines: [1, 2] }]);
  });

  it("reports broken lines by number and leaves them in place", async () => {
    await sign();
    appendFileSync(ledgerFile(), "{broken\n");
    const before = readFileSync(ledgerFile(), "utf8");
    const { code, err } = await folder.run(["ledger", "list"]);
    expect(code).toBe(2);
    expect(err).toMatch(/ledger\.jsonl:2: not JSON/);
    await sign("--i-am", "Bob <bob@team.example>");
    expect(readFileSync(ledgerFile(), "utf8").startsWith(before)).toBe(true);
  });

  it("refuses programs, empty sentences, open errors and lines without code", async () => {
    expect(await folder.run(["ledger", "sign", "src/a.py", "--lines", "1-2", "--sentence", SENTENCE])).toMatchObject({
      code: 2,
    });
    expect(await sign("--i-am", "renovate[bot]")).toMatchObject({ code: 2 });
    const vague = await folder.run(
      ["ledger", "sign", "src/a.py", "--lines", "1-2", "--sentence", "looks good to me"],
      "",
      { interactive: true },
    );
    expect(vague).toMatchObject({ code: 1, err: expect.stringContaining("any code") });
    folder.write("src/a.py", RISKY);
    const lines = (range: string) =>
      folder.run(["ledger", "sign", "src/a.py", "--lines", range, "--sentence", SENTENCE], "", { interactive: true });
    expect(await lines("4-7")).toMatchObject({ code: 1, err: expect.stringContaining("remote-call-without-timeout") });
    expect(await lines("2-3")).toMatchObject({ code: 2, err: expect.stringContaining("no code in lines 2-3") });
    expect(await lines("9-3")).toMatchObject({ code: 2 });
  });

  it("reports debt as text, JSON and Markdown", async () => {
    await sign();
    expect(JSON.parse((await folder.run(["report", "--format", "json"])).out)).toMatchObject({
      signOffs: 1,
      standing: 1,
      lapsed: 0,
    });
    expect((await folder.run(["report"])).out).toMatch(/Sign-offs +1/);
    expect((await folder.run(["report", "--format", "markdown"])).out).toContain("| Sign-offs | 1 |");
  });
});
