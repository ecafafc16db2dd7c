/** What holds for every text: it comes back exactly, nothing planned is left, a second pass finds nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newVault, restore, sanitize } from "./support.ts";

const PIECES = [
  "alma.reyes@ferrowind-mail.io",
  "Tobias Anker",
  "name: ",
  "password=",
  "Tr1cky&Pass",
  "user=",
  "/home/tanker/",
  "10.44.7.19",
  "203.0.113.7",
  "+49 151 90480539",
  "ssn 409-66-3232",
  "4485 1234 5678 9017",
  "DE03 6724 7250 1094 3699 87",
  "born 1971-03-09",
  "Vantrell",
  "VANTRELL_",
  "vantrell",
  "OakmereFinch",
  "oakmere-finch",
  "Oakmere & Finch",
  "osprey",
  "postgres://app:s3cr3tPw@db.vantrell.internal/x",
  "Bearer ",
  "%40",
  "&amp;",
  "\\n",
  "\n",
  "\\",
  '"',
  "'",
  " ",
  "é",
  "中",
  "\u200b",
  "\ud83d",
  "\ude00",
  "😀",
  "-",
  "_",
  ".",
  ",",
  "a",
  "9",
  "0",
  "@",
];

const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6, unit: "binary" })), {
    maxLength: 16,
  })
  .map((pieces) => pieces.join(""));

const RUNS = { numRuns: 120 };

describe("any text", () => {
  it("comes back exactly, also when the vault knows other texts", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const vault = newVault();
        for (const each of [first, second]) expect(restore(sanitize(each, vault).text, vault)).toBe(each);
      }),
      RUNS,
    );
  });

  it("comes back exactly when it is made of mocks", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const vault = newVault();
        sanitize(first, vault);
        const mocks = [...vault.entries()].map(({ mock }) => mock).join(" ");
        const lookalike = `${mocks}|${second}`;
        expect(restore(sanitize(lookalike, vault).text, vault)).toBe(lookalike);
      }),
      RUNS,
    );
  });

  it("keeps no planned value of four characters or more", () => {
    fc.assert(
      fc.property(text, (each) => {
        const { text: after, replacements } = sanitize(each, newVault());
        for (const { span } of replacements) {
          const value = each.slice(span.start, span.end);
          if (value.length >= 4) expect(after.includes(value)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it("is left alone by a second pass", () => {
    fc.assert(
      fc.property(text, (each) => {
        const vault = newVault();
        const once = sanitize(each, vault).text;
        expect(sanitize(once, vault)).toEqual({ text: once, replacements: [] });
      }),
      RUNS,
    );
  });
});
