import { describe, expect, it } from "vitest";
import { readLedger } from "../../../server/src/engine/ledger/read.ts";
import type { NewRecord } from "../../../server/src/engine/ledger/record.ts";
import { isAutomated } from "../../../server/src/engine/ledger/signer.ts";
import { verifyLedger } from "../../../server/src/engine/ledger/verify.ts";
import { appendText, sealRecord } from "../../../server/src/engine/ledger/write.ts";
import { hashBlock } from "../../../server/src/engine/provenance/blockHash.ts";

const CODE = "def load(key):\n    return store.get(key, default=None)";
const hash = hashBlock(CODE, { start: 0, end: CODE.length }, "python") ?? "";

const signOff = (time: string, sentence: string): NewRecord => ({
  kind: "signoff",
  time,
  file: "app/load.py",
  lines: [1, 2],
  hash,
  sentence,
  signer: "Ann <ann@team.example>",
  tool: "plumbline test",
});
const first = sealRecord(signOff("2026-03-01T10:00:00.000Z", "store is the local cache"));
const second = sealRecord(signOff("2026-03-02T10:00:00.000Z", "store is bounded to 100 keys"));

describe("readLedger", () => {
  it("orders by time and counts duplicates once", () => {
    const text = appendText("", [second, first, second]);
    expect(readLedger(text).entries.map(({ record }) => record.id)).toEqual([first.id, second.id]);
    expect(readLedger(text).problems).toEqual([]);
  });

  it("names broken lines by number and keeps the others", () => {
    const changed = JSON.stringify(first).replace("local", "shared");
    const lines = [
      "{broken",
      JSON.stringify(first),
      changed,
      "[]",
      '{"v":9}',
      '{"v":1,"kind":"signoff"}',
      "<<<<<<< ours",
      "",
    ];
    const { entries, problems } = readLedger(lines.join("\n"));
    expect(entries.map(({ line }) => line)).toEqual([2]);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(problems.map(({ problem }) => problem).join("; ")).toMatch(
      /not JSON.*does not match its id.*newer version.*merge conflict/,
    );
  });

  it("keeps fields it does not know", () => {
    const future = sealRecord(Object.assign(signOff("2026-03-01T10:00:00.000Z", "x"), { mood: "calm" }));
    expect(readLedger(appendText("", [future])).entries[0]?.record).toHaveProperty("mood", "calm");
  });

  it("closes a line that a crash cut off before it appends", () => {
    const cut = JSON.stringify(first).slice(0, 50);
    const { entries, problems } = readLedger(cut + appendText(cut, [second]));
    expect(entries.map(({ record }) => record.id)).toEqual([second.id]);
    expect(problems).toMatchObject([{ line: 1 }]);
  });

  it("reads lines with Windows line ends", () => {
    expect(readLedger(appendText("", [first]).replace("\n", "\r\n")).entries).toHaveLength(1);
  });
});

describe("verifyLedger", () => {
  const verify = (text: string | undefined) =>
    verifyLedger(appendText("", [first, second]), {
      readFile: async () => (text === undefined ? undefined : { text, languageId: "python" }),
    });

  it("finds the signed code wherever it stands in the file, once for two sentences", async () => {
    expect(await verify(`import store\n\n\n${CODE}\n`)).toEqual({ problems: [], standing: 1, lapsed: [] });
  });

  it("names the record whose code changed or whose file is gone", async () => {
    expect((await verify(CODE.replace("None", "0"))).lapsed).toEqual([
      { line: 2, file: "app/load.py", reason: "changed" },
    ]);
    expect((await verify(undefined)).lapsed).toMatchObject([{ reason: "file-gone" }]);
  });
});

describe("isAutomated", () => {
  it.each([
    "dependabot[bot] <x@users.example>",
    "CI <build-bot@team.example>",
    "github-actions <a@b.example>",
    "Claude <noreply@anthropic.com>",
  ])("knows %s", (signer) => {
    expect(isAutomated(signer)).toBe(true);
  });
  it.each([
    "Ann Abbott <ann.abbott@team.example>",
    "Claude Monet <monet@team.example>",
    "Robot Smith <r.smith@team.example>",
  ])("does not suspect %s", (signer) => {
    expect(isAutomated(signer)).toBe(false);
  });
});
