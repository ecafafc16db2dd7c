/** Ranges through edits, checked against doing the same edit on the text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  endOfText,
  rangeOfPart,
  shiftRange,
  shiftThrough,
  type TextChange,
} from "../../../client/src/provenance/positions.ts";
import type { WirePosition, WireRange } from "../../../server/src/protocol/message.ts";

const at = (text: string, offset: number): WirePosition => endOfText({ line: 0, character: 0 }, text.slice(0, offset));
const range = (text: string, from: number, to: number): WireRange => ({ start: at(text, from), end: at(text, to) });
const change = (text: string, offset: number, length: number, inserted: string): TextChange => ({
  range: range(text, offset, offset + length),
  offset,
  length,
  text: inserted,
});
const edited = (text: string, { offset, length, text: inserted }: TextChange): string =>
  text.slice(0, offset) + inserted + text.slice(offset + length);

const DOCUMENT = "one\ntwo\nthree\nfour\n";
const THREE = range(DOCUMENT, 8, 13);

describe("a range through an edit", () => {
  it.each<[string, TextChange, WireRange]>([
    [
      "moves down",
      change(DOCUMENT, 0, 0, "zero\n"),
      { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } },
    ],
    ["moves up", change(DOCUMENT, 0, 4, ""), { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } }],
    ["stays before a later edit", change(DOCUMENT, 14, 4, "4"), THREE],
    [
      "grows with what is typed inside",
      change(DOCUMENT, 10, 0, "ab\n"),
      { start: THREE.start, end: { line: 3, character: 3 } },
    ],
    [
      "leaves out what is put before it",
      change(DOCUMENT, 8, 0, "x"),
      { start: { line: 2, character: 1 }, end: { line: 2, character: 6 } },
    ],
    ["leaves out what is put behind it", change(DOCUMENT, 13, 0, "x"), THREE],
    [
      "collapses when it is deleted",
      change(DOCUMENT, 4, 14, ""),
      { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    ],
  ])("%s", (_name, edit, expected) => {
    expect(shiftRange(THREE, edit)).toEqual(expected);
  });

  it("keeps naming the same text when edits happen elsewhere", () => {
    const documents = fc.string({ unit: fc.constantFrom("a", "b", "\n"), minLength: 3, maxLength: 40 });
    const edits = fc.array(fc.tuple(fc.nat(99), fc.nat(5), fc.constantFrom("", "x", "\n", "y\nz", "\n\n")), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(documents, fc.nat(40), fc.nat(10), edits, (document, startSeed, length, steps) => {
        const from = startSeed % document.length;
        const to = Math.min(document.length, from + 1 + length);
        let text = document;
        let [begin, end] = [from, to];
        let followed = range(text, begin, end);
        const kept = text.slice(begin, end);
        for (const [seed, wanted, inserted] of steps) {
          const before = seed % 2 === 0;
          const offset = before ? seed % (begin + 1) : end + (seed % (text.length - end + 1));
          const limit = before ? begin - offset : text.length - offset;
          const edit = change(text, offset, Math.min(wanted, limit), inserted);
          followed = shiftThrough(followed, [edit]);
          if (before) [begin, end] = [begin + inserted.length - edit.length, end + inserted.length - edit.length];
          text = edited(text, edit);
        }
        expect(text.slice(begin, end)).toBe(kept);
        expect(followed).toEqual(range(text, begin, end));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a part of an inserted text", () => {
  it("stands where the text put before it ends", () => {
    const text = "first\r\nsecond\r\nthird";
    expect(rangeOfPart({ line: 4, character: 2 }, text, 7, 13)).toEqual({
      start: { line: 5, character: 0 },
      end: { line: 5, character: 6 },
    });
    expect(rangeOfPart({ line: 4, character: 2 }, text, 0, 5)).toEqual({
      start: { line: 4, character: 2 },
      end: { line: 4, character: 7 },
    });
  });
});
