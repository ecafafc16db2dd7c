import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyEdits } from "../../server/src/engine/model/edit.ts";
import { CLEAN, CliFolder, RISKY } from "./runCli.ts";

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.dispose());

const RULE = "remote-call-without-timeout";
const reviewJson = async (...args: string[]) =>
  JSON.parse((await folder.run(["review", "--format", "json", ...args])).out);

describe("plumbline review", () => {
  it("answers 0 without findings and 1 with", async () => {
    folder.write("clean.py", CLEAN);
    expect(await folder.run(["review", "clean.py"])).toMatchObject({ code: 0, err: "" });
    folder.write("risky.py", RISKY);
    const { code, out } = await folder.run(["review"]);
    expect(code).toBe(1);
    expect(out).toContain("risky.py:5:16");
    expect(out).not.toContain("\u001b");
  });

  it("prints the contract's JSON: positions from 1, offsets in UTF-16 units, fixes that apply", async () => {
    const text = `# \u{1F600}\r\n${RISKY.replace(/\n/g, "\r\n")}`;
    folder.write("a.py", `\uFEFF${text}`);
    const report = await reviewJson("a.py");
    expect(report).toMatchObject({ version: 1, notes: [] });
    const [finding] = report.findings;
    expect(Object.keys(finding)).toEqual([
      "rule",
      "kind",
      "family",
      "severity",
      "confidence",
      "file",
      "start",
      "end",
      "message",
      "why",
      "next",
      "evidence",
      "fingerprint",
      "fixes",
    ]);
    const offset = text.indexOf("requests.get");
    expect(finding).toMatchObject({ rule: RULE, kind: "risk", file: "a.py", start: { line: 6, column: 16, offset } });
    expect(finding.end.column - finding.start.column).toBe(finding.end.offset - offset);
    const edits = finding.fixes[0].edits.map(
      ({ start, end, text: inserted }: { start: number; end: number; text: string }) => ({
        span: { start, end },
        text: inserted,
      }),
    );
    expect(applyEdits(text, edits)).toMatch(/requests\.get\(.*timeout=/);
  });

  it("reviews standard input under the name it is given", async () => {
    const { code, out } = await folder.run(
      ["review", "--stdin", "--stdin-filename", "x/y.py", "--format", "json"],
      RISKY,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([{ file: "x/y.py", rule: RULE }]);
  });

  it("reports only inserted and changed lines of a change, from the index when staged", async () => {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder.root, stdio: "pipe" });
    git("init", "-q");
    git("config", "user.name", "Ann");
    git("config", "user.email", "ann@team.example");
    folder.write("a.py", RISKY);
    git("add", ".");
    git("commit", "-qm", "first");
    folder.write("a.py", `${RISKY}\n\n${RISKY.slice(RISKY.indexOf("def")).replace("load", "reload")}`);
    git("add", ".");
    folder.write("a.py", RISKY);
    folder.write("new.py", RISKY);
    expect((await reviewJson("--staged")).findings).toMatchObject([{ file: "a.py", start: { line: 11 } }]);
    expect((await reviewJson("--diff", "HEAD")).findings).toMatchObject([{ file: "new.py", start: { line: 5 } }]);
    expect(await folder.run(["review", "--diff", "no-such-branch"])).toMatchObject({ code: 2 });
  });

  it("filters by rule, family, kind and severity, and refuses a name that is none", async () => {
    folder.write("a.py", RISKY);
    expect((await reviewJson("--only", "secret,pii", "a.py")).findings).toEqual([]);
    expect((await reviewJson("--only", RULE, "a.py")).findings).toHaveLength(1);
    expect((await reviewJson("--only", "risk", "--min-severity", "error", "a.py")).findings).toHaveLength(1);
    expect(await folder.run(["review", "--only", "remote-call", "a.py"])).toMatchObject({ code: 2 });
    expect(await folder.run(["review", "--min-severity", "high", "a.py"])).toMatchObject({ code: 2 });
  });

  it("leaves out what an earlier report knows, also after lines moved", async () => {
    folder.write("a.py", RISKY);
    const { out } = await folder.run(["review", "--format", "json", "a.py"]);
    const baseline = folder.write("baseline.json", out);
    folder.write("a.py", `# moved\n\n${RISKY}`);
    expect(await folder.run(["review", "--baseline", baseline, "a.py"])).toMatchObject({ code: 0 });
  });

  it("names the line of a broken baseline and changes nothing", async () => {
    folder.write("a.py", CLEAN);
    const baseline = folder.write("baseline.json", '{"version": 1,\n"findings": [oops]}');
    const { code, err, out } = await folder.run(["review", "--baseline", baseline, "a.py"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/baseline\.json:2/);
  });

  it.each([
    [["--jsonl", "a.py"]],
    [["--stdin", "a.py"]],
    [["--stdin-filename", "x"]],
    [["--diff", "HEAD", "--staged"]],
    [["--format", "xml"]],
    [["--no-such-flag"]],
  ])("answers 2 to wrong usage: %j", async (args) => {
    expect(await folder.run(["review", ...args])).toMatchObject({ code: 2, out: "" });
  });

  it("writes annotations, SARIF and Markdown", async () => {
    folder.write("my dir/a.py", RISKY);
    const github = (await folder.run(["review", "--format", "github"])).out;
    expect(github).toMatch(
      /^::(?:error|warning) file=my dir\/a\.py,line=5,endLine=5,col=16,.*title=remote-call-without-timeout::.*%0A/,
    );
    const sarif = JSON.parse((await folder.run(["review", "--format", "sarif"])).out);
    const [run] = sarif.runs;
    expect(run.results[0]).toMatchObject({
      ruleId: RULE,
      ruleIndex: 0,
      partialFingerprints: { "plumbline/v1": expect.any(String) },
    });
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "my%20dir/a.py", uriBaseId: "%SRCROOT%" },
      region: { startLine: 5, startColumn: 16 },
    });
    expect(run.tool.driver.rules[0].help.markdown).toContain("timeout");
    expect((await folder.run(["review", "--format", "markdown"])).out).toMatch(/^### Plumbline: 1 (?:error|warning)/);
  });
});

describe("plumbline review --jsonl", () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;

  it("answers each document in order and goes on after a broken line", async () => {
    const input = [
      line({ id: 1, languageId: "python", text: RISKY }),
      "{broken\n",
      "\n",
      line({ id: "no text" }),
      line({ id: "two", fileName: "b.py", text: CLEAN }),
      line({ id: 3, text: "lone \ud800 surrogate", languageId: "typescript" }).trimEnd(),
    ].join("");
    const { code, out } = await folder.run(["review", "--jsonl"], input);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(answers.map(({ id }) => id)).toEqual([1, null, "no text", "two", 3]);
    expect(answers[0]).toMatchObject({ version: 1, findings: [{ rule: RULE }] });
    expect(answers[1]).toHaveProperty("error");
    expect(answers[3]).toMatchObject({ version: 1, findings: [], notes: [] });
    expect(code).toBe(2);
  });

  it("answers 1 when a document has findings and 0 when none has", async () => {
    expect((await folder.run(["review", "--jsonl"], line({ id: 1, fileName: "a.py", text: RISKY }))).code).toBe(1);
    expect((await folder.run(["review", "--jsonl"], line({ id: 1, fileName: "a.py", text: CLEAN }))).code).toBe(0);
  });
});
