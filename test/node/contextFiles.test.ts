import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyContext } from "../../server/src/engine/context/emptyContext.ts";
import { ContextFiles, type ParseContext } from "../../server/src/node/contextFiles.ts";

/** A context is its queue here; "broken" is what cannot be parsed. */
const parse: ParseContext = (text) =>
  text.startsWith("broken")
    ? { problems: [{ line: 1, column: 1, message: "broken" }] }
    : { context: { ...emptyContext, queue: [text] } };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-context-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, text: string): void {
  mkdirSync(join(root, folder, ".plumbline"), { recursive: true });
  writeFileSync(join(root, folder, ".plumbline/context.yaml"), text);
}

describe("ContextFiles", () => {
  it("takes the nearest file upwards, up to the repository's root", async () => {
    write("", "outer");
    write("repo/service", "inner");
    mkdirSync(join(root, "repo/.git"), { recursive: true });
    const files = new ContextFiles(parse);
    const queueFor = async (path: string) => (await files.forFile(join(root, path))).context.queue;
    expect(await queueFor("repo/service/src/a.py")).toEqual(["inner"]);
    expect(await queueFor("repo/other/a.py")).toEqual([]);
    expect(await queueFor("a.py")).toEqual(["outer"]);
  });

  it("keeps the last good content in force while the file is broken", async () => {
    write("", "good");
    const files = new ContextFiles(parse);
    await files.forFile(join(root, "a.py"));
    write("", "broken");
    files.invalidate();
    const applied = await files.forFile(join(root, "a.py"));
    expect(applied.context.queue).toEqual(["good"]);
    expect(applied.problems).toMatchObject([{ line: 1, message: "broken" }]);
  });
});
