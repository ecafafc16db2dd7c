/** Random edits: what the tracker reports is true of the text at every step, and undo returns every earlier state. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentChange } from "../../../server/src/engine/engine.ts";
import { hashBlock } from "../../../server/src/engine/provenance/blockHash.ts";
import { BlockTracker } from "../../../server/src/engine/provenance/blockTracker.ts";
import { isSpace } from "../../../server/src/engine/provenance/tokens/scanTokens.ts";

const fragment = fc.constantFrom(
  ..."foo|bar_1|(|)|{|}|,|;|\n|\r\n|  |\t|'|\"|`|// c\n|/*|*/|x = 1\n|return y;\n|if (a) {\n|}\n|.then()|é|\u{1F600}|#".split(
    "|",
  ),
);
const code = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(""));
const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat({ max: 30 })), text: code });
const scenario = fc.record({
  languageId: fc.constantFrom("typescript", "python", "plaintext"),
  before: code,
  after: code,
  block: fc.array(fragment, { minLength: 4, maxLength: 20 }).map((parts) => `alpha(${parts.join("")})`),
  edits: fc.array(edit, { minLength: 1, maxLength: 12 }),
});
const RUNS = 1_500;

/** Owner of each code unit: true where it came with the block. */
type Owners = boolean[];

interface Run {
  text: string;
  owners: Owners;
  readonly tracker: BlockTracker;
}

function start({
  languageId,
  before,
  after,
  block,
}: {
  languageId: string;
  before: string;
  after: string;
  block: string;
}): Run {
  let id = 0;
  const tracker = new BlockTracker(languageId, before + after, () => `b${++id}`);
  const span = { start: before.length, end: before.length + block.length };
  tracker.update([{ span: { start: span.start, end: span.start }, text: block }]);
  tracker.observe({ span, origin: "outside-paste", confidence: "strong", at: 1 });
  const owners = [
    ...Array<boolean>(before.length).fill(false),
    ...Array<boolean>(block.length).fill(true),
    ...Array<boolean>(after.length).fill(false),
  ];
  return { text: before + block + after, owners, tracker };
}

function apply(run: Run, change: DocumentChange): void {
  const { span, text } = change;
  run.text = run.text.slice(0, span.start) + text + run.text.slice(span.end);
  run.owners.splice(span.start, span.end - span.start, ...Array<boolean>(text.length).fill(false));
  run.tracker.update([change]);
}

function changeOf(
  text: string,
  { at, length, text: inserted }: { at: number; length: number; text: string },
): DocumentChange {
  const start = at % (text.length + 1);
  return { span: { start, end: Math.min(text.length, start + length) }, text: inserted };
}

const snapshot = (run: Run) => run.tracker.blocks.map(({ id, span, hash }) => ({ id, span, hash }));

describe("BlockTracker under random edits", () => {
  it("covers every surviving token of an unchanged block, and its hash is always that of its text", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const run = start(given);
        const original = run.tracker.blocks[0]?.hash;
        for (const one of given.edits) {
          apply(run, changeOf(run.text, one));
          for (const block of run.tracker.blocks) {
            expect(hashBlock(run.text, block.span, given.languageId)).toBe(block.hash);
            if (block.hash !== original) continue;
            run.owners.forEach((own, offset) => {
              const outside = offset < block.span.start || offset >= block.span.end;
              if (own && outside && !isSpace(run.text.charCodeAt(offset))) {
                // Only text that carries no token may be left outside of a block that is said to be unchanged.
                expect(carriesNoToken(run.text, block.span, offset, given.languageId)).toBe(true);
              }
            });
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("leaves a block alone when an edit does not touch its lines", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const run = start({ ...given, before: `${given.before}\n`, after: `\n${given.after}` });
        const block = run.tracker.blocks[0];
        fc.pre(block !== undefined);
        for (const one of given.edits) {
          const [now] = run.tracker.blocks;
          const change = changeOf(run.text, one);
          if (!now || (change.span.end >= now.span.start && change.span.start <= now.span.end)) continue;
          apply(run, change);
          expect(run.tracker.blocks).toMatchObject([{ id: block?.id, hash: block?.hash }]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("returns to every earlier state by undo, and forth again by redo", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const run = start(given);
        const done: { change: DocumentChange; inverse: DocumentChange; before: unknown; after: unknown }[] = [];
        for (const one of given.edits) {
          const change = changeOf(run.text, one);
          const { start: at, end } = change.span;
          const inverse = { span: { start: at, end: at + change.text.length }, text: run.text.slice(at, end) };
          const before = snapshot(run);
          apply(run, change);
          done.push({ change, inverse, before, after: snapshot(run) });
        }
        for (const step of [...done].reverse()) {
          apply(run, step.inverse);
          expect(snapshot(run)).toEqual(step.before);
        }
        for (const step of done) {
          apply(run, step.change);
          expect(snapshot(run)).toEqual(step.after);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Whether the hash stays the same when the span is stretched to the offset. */
function carriesNoToken(
  text: string,
  span: { start: number; end: number },
  offset: number,
  languageId: string,
): boolean {
  const stretched = { start: Math.min(span.start, offset), end: Math.max(span.end, offset + 1) };
  return hashBlock(text, stretched, languageId) === hashBlock(text, span, languageId);
}
