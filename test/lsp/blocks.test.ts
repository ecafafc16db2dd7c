import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type BlockView, dismissBlock, listBlocks, signOff } from "../../server/src/protocol/blocks.ts";
import type { InitializationOptions } from "../../server/src/protocol/initialization.ts";
import { builtServer } from "./builtServer.ts";
import { TestClient } from "./testClient.ts";

const SAFE = "def double(value):\n    return value * 2\n";
const RISKY = [
  "import requests",
  "",
  "def load(key):",
  '    response = requests.get("https://prices.example/v1/prices", params={"key": key})',
  "    response.raise_for_status()",
  "    return response.json()",
  "",
].join("\n");
const SENTENCE = "value is a page count below 1000, so nothing overflows";

let bundle: string;
let root: string;
let client: TestClient;
let uri: string;

beforeAll(async () => {
  bundle = await builtServer();
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-lsp-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "pipe" });
  git("init", "-q");
  git("config", "user.name", "Ann");
  git("config", "user.email", "ann@team.example");
  uri = pathToFileURL(join(root, "app.py")).href;
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});

const storageDirectory = () => join(root, ".storage");
const ledger = () => join(root, ".plumbline/ledger.jsonl");

async function start(options: Partial<InitializationOptions> = {}): Promise<void> {
  const folder = pathToFileURL(root).href;
  client = await TestClient.start({ bundle, folder, options: { storageDirectory: storageDirectory(), ...options } });
}

async function pasted(text: string): Promise<BlockView> {
  await client.open(uri, "python", "x = 1\n\n");
  await client.paste(uri, text);
  const [block] = await client.blocksOf(uri, (blocks) => blocks.length === 1);
  if (!block) throw new Error("no block");
  return block;
}

const sign = (block: BlockView, sentence = SENTENCE, answers: Parameters<typeof client.ask<never, never>>[1][] = []) =>
  client.ask(signOff, { uri, blockId: block.id, sentence, answers });
const inState = (state: BlockView["state"]) => client.blocksOf(uri, ([block]) => block?.state === state);

describe("blocks", () => {
  it("appear with an insertion, follow edits, and can be dismissed", async () => {
    await start();
    const block = await pasted(SAFE);
    expect(block).toMatchObject({
      state: "unreviewed",
      origin: "outside-paste",
      range: { start: { line: 2, character: 0 } },
    });
    await client.replace(uri, "x = 1", "x = 1\ny = 2");
    await client.blocksOf(uri, ([moved]) => moved?.range.start.line === 3);
    expect(await client.ask(dismissBlock, { uri, blockId: block.id })).toEqual({ dismissed: true });
    await client.blocksOf(uri, (blocks) => blocks.length === 0);
  });

  it("do not come from typing", async () => {
    await start();
    await client.open(uri, "python", "");
    await client.paste(uri, SAFE, "typed");
    await client.paste(uri, SAFE);
    await client.blocksOf(uri, (blocks) => blocks.length === 1);
  });

  it("count their findings", async () => {
    await start();
    await pasted(RISKY);
    await client.blocksOf(uri, ([block]) => block?.findings.error === 1);
  });

  it("are found again by the next server, also when the file changed meanwhile", async () => {
    await start();
    const block = await pasted(SAFE);
    await sign(block);
    await inState("signed");
    const text = client.text(uri);
    await client.stop();
    expect(readdirSync(join(storageDirectory(), "blocks")).every((name) => name.endsWith(".json"))).toBe(true);
    await start();
    expect(await client.ask(listBlocks, {})).toMatchObject([{ uri, blocks: [{ id: block.id, state: "signed" }] }]);
    await client.open(uri, "python", `import os\n\n${text}`);
    await client.blocksOf(
      uri,
      ([found]) => found?.id === block.id && found.range.start.line === 4 && found.state === "signed",
    );
    await client.stop();
    await start();
    await client.open(uri, "python", text.replace("* 2", "* 3"));
    await client.blocksOf(uri, ([found]) => found?.id === block.id && found.state === "lapsed");
  });

  it("survive the death of the server through what the client was told", async () => {
    await start();
    const block = await pasted(SAFE);
    const told = [...client.blocks.values()];
    const text = client.text(uri);
    await client.kill();
    rmSync(storageDirectory(), { recursive: true, force: true });
    await start({ blocks: told });
    await client.open(uri, "python", text);
    const [found] = await client.blocksOf(uri, (blocks) => blocks.length === 1);
    expect(found).toMatchObject({ id: block.id, hash: block.hash, range: block.range, state: "unreviewed" });
  });

  it("leave a broken file of the storage alone", async () => {
    const folder = join(storageDirectory(), "blocks");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "broken.json"), "{half");
    await start();
    await pasted(SAFE);
    expect(readFileSync(join(folder, "broken.json"), "utf8")).toBe("{half");
    await client.until(() => client.logs.find((line) => line.includes("broken.json")), "a word about the file");
  });

  it("follow a renamed file", async () => {
    await start();
    const block = await pasted(SAFE);
    const newUri = uri.replace("app.py", "renamed.py");
    const text = client.text(uri);
    await client.close(uri);
    await client.open(newUri, "python", text);
    await client.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: uri, newUri }] });
    await client.blocksOf(newUri, ([found]) => found?.id === block.id);
  });
});

describe("sign-off", () => {
  it("is on disk before the block counts as signed, lapses with a token, and returns with undo", async () => {
    await start();
    const block = await pasted(SAFE);
    expect(await sign(block)).toMatchObject({
      outcome: "signed",
      block: { state: "signed", signedBy: "Ann <ann@team.example>" },
    });
    const records = readFileSync(ledger(), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { kind: "insertion", origin: "outside-paste", file: "app.py", lines: [3, 4] },
      { kind: "signoff", sentence: SENTENCE, signer: "Ann <ann@team.example>", hash: block.hash },
    ]);
    expect(JSON.stringify(records)).not.toContain("return");
    await client.replace(uri, "value * 2", "value  *  2  # twice");
    await client.replace(uri, "value  *  2", "value * 3");
    await inState("lapsed");
    await client.replace(uri, "value * 3", "value  *  2");
    await inState("signed");
  });

  it("refuses what says nothing, and a sentence given before", async () => {
    await start();
    const block = await pasted(SAFE);
    expect(await sign(block, "looks good to me")).toMatchObject({ outcome: "refused", hint: expect.any(String) });
    await sign(block);
    await client.paste(uri, "\n\ndef triple(value):\n    return value * 3\n", "assistant-edit");
    const [, second] = await client.blocksOf(uri, (blocks) => blocks.length === 2);
    expect(second && (await sign(second))).toMatchObject({
      outcome: "refused",
      reason: expect.stringContaining("another block"),
    });
  });

  it("asks for an answer to each open error and keeps the answers", async () => {
    await start();
    const block = await pasted(RISKY);
    const sentence = "prices.example is our own cache in the same rack and is restarted nightly";
    const open = await sign(block, sentence);
    if (open.outcome !== "open-findings") throw new Error(open.outcome);
    expect(open.findings).toMatchObject([
      { rule: "remote-call-without-timeout", severity: "error", range: { start: { line: 5 } } },
    ]);
    const [{ fingerprint } = { fingerprint: "" }] = open.findings;
    const answer = { fingerprint, answer: "waived" as const, reason: "the migration in March removes it" };
    const ask = (more: object) =>
      client.ask(signOff, { uri, blockId: block.id, sentence, answers: [{ ...answer, ...more }] });
    expect(await ask({})).toMatchObject({ outcome: "refused", reason: expect.stringContaining("end date") });
    expect(await ask({ until: "2020-01-01" })).toMatchObject({ outcome: "refused" });
    expect(await ask({ until: "2199-01-01" })).toMatchObject({ outcome: "signed" });
    expect(readFileSync(ledger(), "utf8")).toContain('"kind":"waiver"');
  });

  it("asks git for nothing in a workspace that is not trusted", async () => {
    await start({ workspaceTrusted: false });
    expect(await sign(await pasted(SAFE))).toMatchObject({
      outcome: "refused",
      reason: expect.stringContaining("trusted"),
    });
  });

  it("goes on beside broken ledger lines and leaves them in place", async () => {
    mkdirSync(join(root, ".plumbline"));
    appendFileSync(ledger(), '{"v":1,"half');
    await start();
    expect(await sign(await pasted(SAFE))).toMatchObject({ outcome: "signed" });
    expect(readFileSync(ledger(), "utf8").split("\n")[0]).toBe('{"v":1,"half');
  });
});
