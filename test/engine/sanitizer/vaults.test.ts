/** Vaults never mix up two values; streaming in pieces. */
import { describe, expect, it } from "vitest";
import { sanitizeStream } from "../../../server/src/engine/sanitizer/sanitizeStream.ts";
import { newVault, restore, sanitize, terms } from "./support.ts";

describe("a vault", () => {
  it("refuses a mock that stands for another value", () => {
    const vault = newVault();
    vault.add({ kind: "text", real: "one", mock: "zavokel" });
    expect(() => vault.add({ kind: "text", real: "two", mock: "zavokel" })).toThrow();
  });

  it("forgets", () => {
    const vault = newVault();
    const { text } = sanitize("mail alma.reyes@ferrowind-mail.io", vault);
    vault.clear();
    expect(vault.size).toBe(0);
    expect(restore(text, vault)).toBe(text);
  });
});

describe("a stream", () => {
  it("gives the same as the pieces together and can be cancelled", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `user${at}@ferrowind-mail.io logged in from 10.44.7.${at}\n`);
    const vault = newVault();
    const request = { languageId: "log", fileName: "", terms, vault };
    const run = (isCancelled: () => boolean) =>
      sanitizeStream([lines.join("")], request, (each) => sanitize(each.text, vault), {
        pieceLength: 400,
        isCancelled,
      });
    const pieces = [];
    for await (const piece of run(() => false)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(restore(pieces.map(({ text }) => text).join(""), vault)).toBe(lines.join(""));
    expect(pieces.at(-1)?.offset).toBeGreaterThan(0);
    const none = [];
    for await (const piece of run(() => true)) none.push(piece);
    expect(none).toEqual([]);
  });
});
