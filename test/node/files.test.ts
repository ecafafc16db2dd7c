import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileAtomically } from "../../server/src/node/atomicFile.ts";
import { walkFiles } from "../../server/src/node/fileWalk.ts";
import { languageIdOf } from "../../server/src/node/languageId.ts";
import { describeUnread, readTextFile } from "../../server/src/node/textFile.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-node-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array = "x\n"): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function walk(...paths: string[]): Promise<{ files: string[]; problems: string[] }> {
  const files: string[] = [];
  const problems: string[] = [];
  const wanted = paths.map((path) => join(root, path));
  for await (const { path } of walkFiles(wanted, ({ reason }) => problems.push(reason)))
    files.push(relative(root, path));
  return { files, problems };
}

describe("walkFiles", () => {
  it("leaves out what git ignores, dependencies and links, in a stable order", async () => {
    mkdirSync(join(root, ".git/info"), { recursive: true });
    write(".git/info/exclude", "*.local\n");
    write(".gitignore", "dist/\n*.log\n!keep.log\n");
    for (const name of ["b.ts", "a.ts", "dist/x.js", "x.log", "keep.log", "node_modules/m/i.js", "my.local"])
      write(name);
    write("sub/.gitignore", "/only-here.ts\n");
    for (const name of ["sub/only-here.ts", "sub/deep/only-here.ts", "sub/y.log"]) write(name);
    symlinkSync(root, join(root, "loop"));
    expect(await walk(".")).toEqual({
      files: [".gitignore", "a.ts", "b.ts", "keep.log", "sub/.gitignore", "sub/deep/only-here.ts"],
      problems: [],
    });
    expect((await walk("sub")).files).toEqual(["sub/.gitignore", "sub/deep/only-here.ts"]);
  });

  it("gives an explicit file once, also an ignored one, and reports what is missing", async () => {
    mkdirSync(join(root, ".git"));
    write(".gitignore", "secret.env\n");
    write("secret.env");
    expect(await walk("secret.env", "secret.env", "none.ts")).toEqual({
      files: ["secret.env"],
      problems: ["no such file"],
    });
  });
});

describe("readTextFile", () => {
  it("knows binary, too large, missing and special files from text", async () => {
    const image = write("a.png", Uint8Array.of(0x89, 0x50, 0, 0, 1));
    const large = write("a.txt", "x".repeat(2000));
    expect(await readTextFile(image)).toEqual({ outcome: "binary" });
    expect(await readTextFile(large, { maxBytes: 1000 })).toMatchObject({ outcome: "too-large", bytes: 2000 });
    expect(await readTextFile(join(root, "none"))).toEqual({ outcome: "unreadable", reason: "no such file" });
    expect(await readTextFile(root)).toMatchObject({ outcome: "unreadable" });
    expect(await readTextFile("/dev/null")).toMatchObject({ outcome: "unreadable", reason: "not a regular file" });
    expect(describeUnread({ outcome: "too-large", bytes: 52_428_800, limit: 20_971_520 })).toBe(
      "50 MB is over the limit of 20 MB",
    );
  });

  it("reads UTF-16 although it holds zero bytes", async () => {
    const path = write("a.txt", Buffer.from("\uFEFFhello", "utf16le"));
    expect(await readTextFile(path)).toMatchObject({ outcome: "text", text: "hello", encoding: "utf-16le" });
  });
});

describe("writeFileAtomically", () => {
  it("keeps or sets permissions and leaves nothing beside the file", async () => {
    const path = write("v.json", "old");
    chmodSync(path, 0o640);
    await writeFileAtomically(path, "new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    await writeFileAtomically(path, "newer", 0o600);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await walk(".")).files).toEqual(["v.json"]);
  });
});

describe("languageIdOf", () => {
  it.each([
    ["a/B.TSX", "typescriptreact"],
    ["Dockerfile.prod", "dockerfile"],
    [".env.local", "dotenv"],
    ["tsconfig.json", "jsonc"],
    ["no-extension", "plaintext"],
  ])("%s is %s", (name, id) => {
    expect(languageIdOf(name)).toBe(id);
  });
  it("looks at the first line when the name says nothing", () => {
    expect(languageIdOf("run", "#!/usr/bin/env python3\n")).toBe("python");
  });
});
