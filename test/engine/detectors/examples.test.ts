/** Every detector's examples are its tests; and what must be true of the detectors as a set. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Detector, DetectorExample, Leak } from "../../../server/src/engine/detectors/detector.ts";
import { detectors } from "../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../server/src/engine/detectors/scan/detectorScanner.ts";

const MARKS = /[«»]/g;

interface Drawn {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The text without its marks, and the spans that stood between them. */
function drawn(example: string): Drawn {
  const spans: { start: number; end: number }[] = [];
  let removed = 0;
  let open = 0;
  for (const mark of example.matchAll(MARKS)) {
    const at = mark.index - removed++;
    if (mark[0] === "«") open = at;
    else spans.push({ start: open, end: at });
  }
  return { text: example.replace(MARKS, ""), spans };
}

/** What one detector alone finds, parts included: another one may own the report of the same text. */
function findings(detector: Detector, example: DetectorExample, text: string): Leak[] {
  const errors: unknown[] = [];
  const scanner = createDetectorScanner([detector], (_, error) => errors.push(error));
  const { languageId = "plaintext", mode = "review" } = example;
  const terms = { organisation: [], clients: [], projects: [], internalDomains: [], allow: [], ...example.terms };
  const leaks = scanner.scan({ text, languageId, mode, terms });
  expect(errors).toEqual([]);
  return leaks;
}

describe.each(detectors.map((detector) => [detector.meta.id, detector] as const))("%s", (_, detector) => {
  const { flags, accepts } = detector.examples;

  it.each(flags.map((example) => [example.title, example] as const))("flags: %s", (_title, example) => {
    const { text, spans } = drawn(example.text);
    const leaks = findings(detector, example, text).flatMap((leak) => [leak, ...(leak.parts ?? [])]);
    const wanted = example.type ?? detector.meta.types[0];
    const found = leaks.filter((leak) => leak.type === wanted).map(({ span }) => text.slice(span.start, span.end));
    expect(found).toEqual(expect.arrayContaining(spans.map(({ start, end }) => text.slice(start, end))));
  });

  it.each(accepts.map((example) => [example.title, example] as const))("accepts: %s", (_title, example) => {
    expect(findings(detector, example, example.text).map((leak) => leak.type)).toEqual([]);
  });
});

describe("the set of detectors", () => {
  it("has unique ids", () => {
    const ids = detectors.map(({ meta }) => meta.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("gives a source and at least two examples of each sort", () => {
    const lacking = detectors.filter(
      ({ meta, examples }) => meta.source === "" || examples.flags.length < 2 || examples.accepts.length < 2,
    );
    expect(lacking.map(({ meta }) => meta.id)).toEqual([]);
  });

  it("documents every type", () => {
    const page = readFileSync(new URL("../../../docs/leak-types.md", import.meta.url), "utf8");
    const types = new Set(detectors.flatMap(({ meta }) => meta.types));
    expect([...types].filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
  });

  it("never runs a detector that has no anchor", () => {
    const idle = detectors.filter(({ anchors, fieldNames }) => !anchors && !fieldNames);
    expect(idle.map(({ meta }) => meta.id)).toEqual([]);
  });
});
