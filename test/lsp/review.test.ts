import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, Hover } from "vscode-languageserver/node";
import { clearReview, explainRule, reviewDocument } from "../../server/src/protocol/review.ts";
import { builtServer } from "./builtServer.ts";
import { type ClientSettings, TestClient } from "./testClient.ts";

const RISKY = [
  "def load(key):",
  '    response = requests.get("https://prices.example/v1/prices", params={"key": key})',
  "    response.raise_for_status()",
  "    return response.json()",
  "",
].join("\n");
const HEAD = "import requests\n\n\n";
const URI = "file:///project/app/load.py";
const RULE = "remote-call-without-timeout";

let bundle: string;
let client: TestClient;
beforeAll(async () => {
  bundle = await builtServer();
});
afterEach(() => client.stop());

const start = async (settings: Omit<ClientSettings, "bundle"> = {}) => {
  client = await TestClient.start({ bundle, ...settings });
};
const actions = (part: string, only?: string[]): Promise<CodeAction[]> =>
  client.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri: URI },
    range: client.rangeOf(URI, part),
    context: { diagnostics: [], ...(only && { only }) },
  });

describe("the server's diagnostics", () => {
  it("speak of blocks only, until a person asks for the file", async () => {
    await start();
    await client.open(URI, "python", HEAD + RISKY);
    expect(await client.ask(reviewDocument, { uri: URI })).toEqual({ findings: 1 });
    const [diagnostic] = await client.diagnostics(URI, (all) => all.length === 1);
    expect(diagnostic).toMatchObject({ code: RULE, source: "Plumbline", range: { start: { line: 4, character: 15 } } });
    expect(String(diagnostic?.message).split("\n")).toHaveLength(3);
    await client.ask(clearReview, { uri: URI });
    await client.diagnostics(URI, (all) => all.length === 0);
    await client.paste(URI, `\n\n${RISKY.replace("load", "reload")}`);
    const blocks = await client.diagnostics(URI, (all) => all.length === 1);
    expect(blocks[0]?.range.start.line).toBe(10);
  });

  it("follow every version and vanish with the problem", async () => {
    await start({ settings: { review: { scope: "file" } } });
    await client.open(URI, "python", HEAD + RISKY);
    await client.diagnostics(URI, (all) => all.length === 1);
    for (let i = 0; i < 20; i++) await client.replace(URI, "import requests", "# note\nimport requests");
    const [moved] = await client.diagnostics(URI, (all) => all.length === 1);
    expect(moved?.range.start.line).toBe(24);
    await client.replace(URI, '{"key": key})', '{"key": key}, timeout=5)');
    expect(await client.diagnostics(URI, (all) => all.length === 0)).toEqual([]);
  });

  it("obey the settings", async () => {
    await start({ settings: { review: { scope: "file", disabled: [RULE] } } });
    await client.open(URI, "python", HEAD + RISKY);
    expect(await client.ask(reviewDocument, { uri: URI })).toEqual({ findings: 0 });
  });

  it("report a selection when it is asked for", async () => {
    await start();
    await client.open(URI, "python", `${HEAD}${RISKY}\n${RISKY.replace("load", "reload")}`);
    expect(await client.ask(reviewDocument, { uri: URI, range: client.rangeOf(URI, "def reload") })).toEqual({
      findings: 0,
    });
    const range = { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } };
    expect(await client.ask(reviewDocument, { uri: URI, range })).toEqual({ findings: 1 });
  });

  it("come with a status", async () => {
    await start();
    await client.open(URI, "python", HEAD + RISKY);
    const status = await client.until(() => client.status.get(URI), "status");
    expect(status).toMatchObject({ uri: URI, types: "not-needed", failedRules: [] });
  });
});

describe("quick fixes", () => {
  it("give titles first and edits on request, for the version they speak of", async () => {
    await start({ settings: { review: { scope: "file" } } });
    await client.open(URI, "python", HEAD + RISKY);
    await client.diagnostics(URI, (all) => all.length === 1);
    const [fix, ignore] = await actions("requests.get");
    expect(fix).toMatchObject({ kind: "quickfix", diagnostics: [{ code: RULE }] });
    expect(fix).not.toHaveProperty("edit");
    const resolved: CodeAction = await client.connection.sendRequest("codeAction/resolve", fix);
    expect(resolved.edit?.documentChanges).toMatchObject([
      { textDocument: { uri: URI, version: 1 }, edits: [{ newText: expect.stringContaining("timeout") }] },
    ]);
    expect(ignore?.title).toContain("Ignore");
    await client.replace(URI, "import", "# x\nimport");
    await expect(client.connection.sendRequest("codeAction/resolve", fix)).rejects.toThrow("changed");
  });

  it("write an ignore comment above, with the place for the reason", async () => {
    await start({ settings: { review: { scope: "file" } }, snippets: true });
    await client.open(URI, "python", HEAD + RISKY);
    await client.diagnostics(URI, (all) => all.length === 1);
    const ignore = (await actions("requests.get")).at(-1);
    const resolved: CodeAction = await client.connection.sendRequest("codeAction/resolve", ignore);
    expect(resolved.edit?.documentChanges).toMatchObject([
      { edits: [{ snippet: { kind: "snippet", value: `    # plumbline-ignore ${RULE}: $1\n` } }] },
    ]);
    const line = `    # plumbline-ignore ${RULE}: a batch job, its supervisor kills it after an hour\n`;
    await client.replace(URI, "    response = ", `${line}    response = `);
    await client.diagnostics(URI, (all) => all.length === 0);
  });

  it("apply only safe fixes on save", async () => {
    await start({ settings: { review: { scope: "file" } } });
    await client.open(URI, "python", HEAD + RISKY);
    await client.diagnostics(URI, (all) => all.length === 1);
    const quick = (await actions("requests.get")).filter(({ isPreferred }) => isPreferred);
    const all = await actions("import", ["source.fixAll"]);
    expect(all.map(({ kind }) => kind)).toEqual(quick.length > 0 ? ["source.fixAll.plumbline"] : []);
  });
});

describe("explanations", () => {
  it("show why and next on hover, with a link to the page", async () => {
    await start({ settings: { review: { scope: "file" } } });
    await client.open(URI, "python", HEAD + RISKY);
    await client.diagnostics(URI, (all) => all.length === 1);
    const { start: position } = client.rangeOf(URI, "get(");
    const hover: Hover = await client.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: URI },
      position,
    });
    expect(hover.contents).toMatchObject({ kind: "markdown", value: expect.stringContaining("**Next:**") });
    expect(JSON.stringify(hover.contents)).toContain("command:plumbline.explainRule?");
    expect((await client.ask(explainRule, { rule: RULE })).markdown).toContain("timeout");
    await expect(client.ask(explainRule, { rule: "nope" })).rejects.toThrow("no rule");
  });
});

describe("bad input", () => {
  it.each([
    ["half a function", `${HEAD}${RISKY}def broken(`],
    ["CRLF", (HEAD + RISKY).replace(/\n/g, "\r\n")],
    ["lone surrogates and NUL", `${HEAD}${RISKY}# \ud800\udfff\ud800 \0\n`],
  ])("is reviewed: %s", async (_, text) => {
    await start({ settings: { review: { scope: "file" } } });
    await client.open(URI, "python", text);
    await client.diagnostics(URI, (all) => all.some(({ code }) => code === RULE));
  });

  it("does not stop the server: a huge line, then ordinary work", async () => {
    await start({ settings: { review: { scope: "file" } } });
    await client.open("file:///project/big.js", "javascript", `x=[${"1,".repeat(2_500_000)}1]`);
    await client.open(URI, "python", HEAD + RISKY);
    await client.diagnostics(URI, (all) => all.length === 1);
    await client.replace("file:///project/big.js", "x=", "y=");
    await client.until(() => client.status.get("file:///project/big.js"), "status of the big file");
  });

  it("ignores changes and requests for documents nobody opened", async () => {
    await start();
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: "x" }],
    });
    await expect(client.ask(reviewDocument, { uri: URI })).rejects.toThrow("not open");
  });
});
