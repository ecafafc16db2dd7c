/** The samples say what Plumbline is held to: every planted finding at its line, nothing else, and a ticket without its values. */
import { cpSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CliFolder } from "./runCli.ts";

const samples = join(dirname(fileURLToPath(import.meta.url)), "../../samples");

/** File -> "line rule", in order. */
type Expected = Readonly<Record<string, readonly string[]>>;

/** What stands in the ticket and must not leave: in pieces, so that no scanner takes this test for a leak. */
const planted = [
  "Vollmann",
  "vollmann",
  "ostermann",
  "Ostermann",
  "3344 7781",
  "Eskildsen",
  "fjordmail",
  "5121 0800",
  "Quintero",
  "correo-sol",
  "2100 0813",
  "Bluefinch",
  "larkfield",
  ["Wq7", "zeBra", "41x"].join("-"),
  ["7c1fe09b52d84ab3", "a6e1d90f84c27b15"].join(""),
];

describe("the samples", () => {
  const folder = new CliFolder();
  beforeAll(() => cpSync(samples, join(folder.root, "samples"), { recursive: true }));
  afterAll(() => folder.dispose());

  it("are reviewed with every planted finding and nothing else", async () => {
    const { out } = await folder.run(["review", "samples", "--format", "json"]);
    const found: Record<string, string[]> = {};
    for (const { file, start, rule } of JSON.parse(out).findings) {
      const name = file.replaceAll("\\", "/").replace(/^samples\//, "");
      found[name] = [...(found[name] ?? []), `${start.line} ${rule}`];
    }
    const expected: Expected = JSON.parse(readFileSync(join(samples, "expected.json"), "utf8"));
    expect(found).toEqual(expected);
  });

  it("leave no planted value in the ticket, and give back every byte", async () => {
    const ticket = readFileSync(join(samples, "support/ticket.md"), "utf8");
    const sanitized = await folder.run(["sanitize", "samples/support/ticket.md", "--vault", "vault.json"]);
    expect(sanitized.code).toBe(0);
    expect(planted.filter((value) => sanitized.out.includes(value))).toEqual([]);
    expect(sanitized.out).toContain("ValueError: wrong check digits");
    const restored = await folder.run(["restore", "-", "--vault", "vault.json"], sanitized.out);
    expect(restored.out).toBe(ticket);
  });
});
