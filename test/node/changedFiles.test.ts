import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedFiles } from "../../server/src/node/changedFiles.ts";
import { gitIdentity } from "../../server/src/node/gitIdentity.ts";
import { changedLinesOf } from "../../server/src/node/unifiedDiff.ts";

let root: string;
const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "pipe" });
const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const lines = (...values: string[]) => `${values.join("\n")}\n`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-git-"));
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Ann");
  git("config", "user.email", "ann@team.example");
  write("a.py", lines("one", "two", "three"));
  write("gone.py", lines("x"));
  git("add", ".");
  git("commit", "-qm", "first");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const changed = async (selection: Parameters<typeof changedFiles>[1]) =>
  (await changedFiles(root, selection)).map(({ path, lines: ranges }) => [basename(path), ranges]);

describe("changedFiles", () => {
  it("names inserted and changed lines of the working tree, new files as a whole, and no deleted ones", async () => {
    write("a.py", lines("one", "TWO", "three", "four", "five"));
    write('odd "name\té.py', lines("n"));
    git("add", ".");
    write("untracked.py", lines("u"));
    unlinkSync(join(root, "gone.py"));
    expect(await changed({ base: "HEAD" })).toEqual([
      [
        "a.py",
        [
          { first: 2, last: 2 },
          { first: 4, last: 5 },
        ],
      ],
      ['odd "name\té.py', [{ first: 1, last: 1 }]],
      ["untracked.py", [{ first: 1, last: Number.MAX_SAFE_INTEGER }]],
    ]);
  });

  it("reads what is staged from the index, not from the working tree", async () => {
    write("a.py", lines("one", "two", "three", "staged"));
    git("add", "a.py");
    write("a.py", lines("edited later"));
    const [file] = await changedFiles(root, "staged");
    expect(file?.lines).toEqual([{ first: 4, last: 4 }]);
    expect(await file?.read()).toMatchObject({ text: lines("one", "two", "three", "staged") });
  });

  it("compares with the merge base, so that the others' changes are not ours", async () => {
    git("checkout", "-qb", "work");
    write("mine.py", lines("m"));
    git("add", ".");
    git("commit", "-qm", "mine");
    git("checkout", "-q", "main");
    write("a.py", lines("theirs"));
    git("commit", "-qam", "theirs");
    git("checkout", "-q", "work");
    expect(await changed({ base: "main" })).toEqual([["mine.py", [{ first: 1, last: 1 }]]]);
  });

  it("says what is wrong with a base, also one that looks like an option", async () => {
    await expect(changedFiles(root, { base: "nope" })).rejects.toThrow('unknown revision "nope"');
    await expect(changedFiles(root, { base: "--output=x" })).rejects.toThrow("unknown revision");
  });

  it("knows who the user is", async () => {
    expect(await gitIdentity(root)).toEqual({ name: "Ann", email: "ann@team.example" });
  });
});

describe("changedLinesOf", () => {
  it("is not misled by content that looks like a header", () => {
    const diff = [
      "--- a/q.sql",
      "+++ b/q.sql",
      "@@ -1 +1,2 @@",
      "--- old comment",
      "+++ b/other.sql",
      "+-- new",
      "",
    ].join("\n");
    expect([...changedLinesOf(diff)]).toEqual([["q.sql", [{ first: 1, last: 2 }]]]);
  });
});
