/** The text before an event, recovered from changes alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextChange } from "../../../client/src/provenance/positions.ts";
import { Shadow } from "../../../client/src/provenance/shadow.ts";

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const change = (offset: number, length: number, text: string): TextChange => ({ range: nowhere, offset, length, text });

describe("Shadow", () => {
  it("names what each change of an event removes", () => {
    const shadow = new Shadow("alpha beta gamma");
    expect(shadow.removedBy([change(11, 5, "G"), change(0, 5, "A")])).toEqual(["gamma", "alpha"]);
  });

  it("follows any number of edits", () => {
    const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 200 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), edits, (start, steps) => {
        let text = start;
        const shadow = new Shadow(start);
        for (const [seed, wanted, inserted] of steps) {
          const offset = seed % (text.length + 1);
          const edit = change(offset, Math.min(wanted, text.length - offset), inserted);
          const next = text.slice(0, offset) + inserted + text.slice(offset + edit.length);
          if (seed % 5 === 0) expect(shadow.removedBy([edit])).toEqual([text.slice(offset, offset + edit.length)]);
          text = next;
          shadow.record([edit], () => next);
        }
        expect(shadow.removedBy([change(0, text.length, "")])).toEqual([text]);
      }),
      { numRuns: 100 },
    );
  });
});
