import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CliFolder } from "./runCli.ts";

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.dispose());

const MAIL = ["maria.gonzalez", "acme-logistics.com"].join("@");
const PASSWORD = ["k8Wq", "zR3v", "Lm7T"].join("-");
const TICKET = `From: ${MAIL}\r\nThe job fails on Monday.\npassword=${PASSWORD}\n`;

const sanitizeJson = async (stdin: string, ...args: string[]) => {
  const { code, out, err } = await folder.run(["sanitize", "--format", "json", ...args], stdin);
  return { code, err, answer: JSON.parse(out) };
};

describe("plumbline sanitize and restore", () => {
  it("hides values, keeps the rest, and gives back every byte", async () => {
    folder.write("ticket.txt", TICKET);
    const { code, out, err } = await folder.run(["sanitize", "ticket.txt", "--vault", "vault.json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const real of [MAIL, "gonzalez", "acme-logistics", PASSWORD]) expect(out).not.toContain(real);
    expect(out).toContain("The job fails on Monday.");
    expect(await folder.run(["restore", "-", "--vault", "vault.json"], out)).toEqual({ code: 0, out: TICKET, err: "" });
  });

  it("writes the vault for its owner only", async () => {
    await folder.run(["sanitize", "--vault", "vault.json"], TICKET);
    expect(statSync(join(folder.root, "vault.json")).mode & 0o777).toBe(0o600);
  });

  it("prints the contract's JSON, with offsets into both texts and no real value", async () => {
    const { answer } = await sanitizeJson(TICKET, "--vault", "vault.json");
    expect(Object.keys(answer)).toEqual(["version", "text", "replacements", "vault"]);
    expect(answer).toMatchObject({ version: 1, vault: "vault.json" });
    expect(JSON.stringify(answer)).not.toContain(PASSWORD);
    const found = answer.replacements.map(({ start, end }: { start: number; end: number }) => TICKET.slice(start, end));
    expect(found).toEqual(expect.arrayContaining([PASSWORD]));
    let rebuilt = "";
    let at = 0;
    for (const { start, end, mockStart, mockEnd } of answer.replacements) {
      rebuilt += TICKET.slice(at, start) + answer.text.slice(mockStart, mockEnd);
      expect(rebuilt.length).toBe(mockEnd);
      at = end;
    }
    expect(rebuilt + TICKET.slice(at)).toBe(answer.text);
    expect((await sanitizeJson(TICKET)).answer.vault).toBeNull();
  });

  it("uses the same mock for the same value in every run with the vault", async () => {
    const first = await folder.run(["sanitize", "--vault", "vault.json"], TICKET);
    const again = await folder.run(["sanitize", "--vault", "vault.json"], TICKET);
    expect(again.out).toBe(first.out);
  });

  it("shares one vault between the lines of a stream, or none", async () => {
    const lines = [1, 2].map((id) => `${JSON.stringify({ id, text: TICKET })}\n`).join("");
    const ask = async (...args: string[]) =>
      (await folder.run(["sanitize", "--jsonl", ...args], lines)).out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const [a, b] = await ask("--vault", "vault.json");
    expect(a).toMatchObject({ id: 1, version: 1 });
    expect(b.text).toBe(a.text);
    const [c, d] = await ask();
    expect(d.text).not.toBe(c.text);
    const back = await folder.run(
      ["restore", "--jsonl", "--vault", "vault.json"],
      `${JSON.stringify({ id: 7, text: a.text })}\n`,
    );
    expect(JSON.parse(back.out)).toMatchObject({ id: 7, version: 1, text: TICKET, unplaced: [] });
  });

  it("takes the team's names from the context", async () => {
    const context = { compliance: { terms: { clients: ["Norrvik"], organisation: [], projects: [] } } };
    const ask = async (document: object) =>
      JSON.parse(
        (
          await folder.run(
            ["sanitize", "--jsonl"],
            `${JSON.stringify({ id: 1, text: "Norrvik wants it.", ...document })}\n`,
          )
        ).out,
      );
    expect((await ask({ context })).text).not.toContain("Norrvik");
    folder.write(".plumbline/context.yaml", "compliance:\n  terms:\n    clients: [Norrvik]\n");
    expect((await folder.run(["sanitize"], "Norrvik wants it.")).out).not.toContain("Norrvik");
  });

  it("keeps encodings: UTF-16 with a mark, and bytes that are no UTF-8", async () => {
    for (const bytes of [
      Buffer.from(`\uFEFF${TICKET}`, "utf16le"),
      Buffer.concat([Buffer.from(TICKET), Buffer.of(0xe9, 0, 0xff)]),
    ]) {
      folder.write("in.txt", bytes);
      const collect = async (args: string[], stdin?: Uint8Array) => {
        const parts: Uint8Array[] = [];
        const out = { write: async (part: string | Uint8Array) => void parts.push(Buffer.from(part)) };
        const { code, err } = await folder.run(args, stdin, { out });
        expect({ code, err }).toEqual({ code: 0, err: "" });
        return Buffer.concat(parts);
      };
      const mocked = await collect(["sanitize", "in.txt", "--vault", "v.json"]);
      expect(mocked.includes(PASSWORD)).toBe(false);
      expect([...(await collect(["restore", "--vault", "v.json"], mocked))]).toEqual([...bytes]);
    }
  });

  it("never overwrites a vault it cannot read, and needs one to restore", async () => {
    folder.write("vault.json", "{broken");
    expect(await folder.run(["sanitize", "--vault", "vault.json"], TICKET)).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(join(folder.root, "vault.json"), "utf8")).toBe("{broken");
    expect(await folder.run(["restore", "--vault", "none.json"], "x")).toMatchObject({ code: 2, out: "" });
    expect(existsSync(join(folder.root, "none.json"))).toBe(false);
    expect(await folder.run(["restore"], "x")).toMatchObject({ code: 2 });
  });

  it("describes a table without giving away its rows", async () => {
    const table = `customer,mail,total\nAda,${MAIL},12.50\nBob,,7\n`;
    const { code, out } = await folder.run(["sanitize", "--describe"], table);
    expect(code).toBe(0);
    expect(out).toContain("2 rows, 3 columns");
    expect(out).not.toContain(MAIL);
    expect(await folder.run(["sanitize", "--describe"], "just words\n")).toMatchObject({ code: 2 });
  });
});
