/** The scan itself, with small detectors made for the purpose. */
import { describe, expect, it } from "vitest";
import type { Anchors, Detector, Hit, Leak } from "../../../../server/src/engine/detectors/detector.ts";
import type { Scan } from "../../../../server/src/engine/detectors/scan/scanContext.ts";
import { createScanner } from "../../../../server/src/engine/detectors/scan/scanText.ts";
import type { Span } from "../../../../server/src/engine/model/span.ts";

interface Sketch {
  readonly id: string;
  readonly anchors: Anchors;
  readonly rank?: 0 | 1 | 2;
  readonly span?: (hit: Hit, scan: Scan) => Span | undefined;
  readonly leak?: Partial<Leak>;
}

function sketch({ id, anchors, rank, span = (hit) => hit.span, leak = {} }: Sketch): Detector {
  return {
    meta: {
      id,
      kind: "secret",
      provider: "Test",
      title: id,
      types: [id],
      severity: "error",
      message: { what: "", why: "", next: "" },
      source: "test",
      ...(rank === undefined ? {} : { rank }),
    },
    anchors,
    detect(hit, scan) {
      const at = span(hit, scan);
      return at && { detector: id, kind: "secret", type: id, span: at, severity: "error", confidence: "high", ...leak };
    },
    examples: { flags: [], accepts: [] },
  };
}

function found(detectors: readonly Detector[], text: string, mode: Scan["mode"] = "review"): string[] {
  const leaks = createScanner(detectors).scan({ text, mode });
  return leaks.map((leak) => `${leak.type}:${text.slice(leak.span.start, leak.span.end)}`);
}

describe("anchors", () => {
  it("finds prefixes by case and only where a token starts", () => {
    const detector = sketch({ id: "p", anchors: { prefixes: ["ghp_"] } });
    expect(found([detector], "ghp_ GHP_ xghp_ \\nghp_ %3Dghp_ -ghp_")).toEqual(Array(4).fill("p:ghp_"));
  });

  it("finds keywords in any case, beyond ASCII too", () => {
    const detector = sketch({ id: "k", anchors: { keywords: ["passeport n°", "паспорт", "id"] } });
    expect(found([detector], "PASSEPORT N° ПАСПОРТ wID")).toEqual(["k:PASSEPORT N°", "k:ПАСПОРТ", "k:ID"]);
  });

  it("finds marks of one, two and three characters, at the very end too", () => {
    const detector = sketch({ id: "m", anchors: { marks: ["@", "::", "://"] } });
    expect(found([detector], "a@b c:: d://")).toEqual(["m:@", "m:::", "m:://"]);
  });

  it("offers every run of digits by its number of digits", () => {
    const nine = sketch({ id: "nine", anchors: { digits: [9, 9] } });
    expect(found([nine], "on 2024-01-02 123-45-6789, 12345678")).toEqual(["nine:123-45-6789"]);
    expect(found([nine], "(030) 123456 and +49 1234567")).toEqual(["nine:(030) 123456", "nine:+49 1234567"]);
  });

  it("offers runs of letters and digits by length", () => {
    const detector = sketch({ id: "t", anchors: { tokens: [5, 6] } });
    expect(found([detector], "ab12c abcde 12345 abc123x a1b2c3")).toEqual(["t:ab12c", "t:a1b2c3"]);
  });

  it("keeps a weak shape to places near a word", () => {
    const detector = sketch({ id: "n", anchors: { digits: [9, 9], near: ["social security", "ssn", "社会"] } });
    expect(found([detector], "const userSsn = 123456789; ")).toEqual(["n:123456789"]);
    expect(found([detector], "assn 123456789\n\n\n")).toEqual([]);
    expect(found([detector], "Social Security number\n123456789")).toEqual(["n:123456789"]);
    expect(found([detector], "这个社会号123456789")).toEqual(["n:123456789"]);
  });

  it("hands over a short text as a whole", () => {
    const detector = sketch({ id: "w", anchors: { whole: 8 } });
    expect(found([detector], " abc\n")).toEqual(["w:abc"]);
    expect(found([detector], "abcdefghi")).toEqual([]);
  });
});

describe("overlaps", () => {
  const word = (id: string, keyword: string, rest: Partial<Sketch> = {}): Detector =>
    sketch({ id, anchors: { keywords: [keyword] }, ...rest });

  it("reports the specific format where a guess covers the same value", () => {
    const detectors = [word("guess", "secret-key", { rank: 0 }), word("specific", "secret-key")];
    expect(found(detectors, "secret-key")).toEqual(["specific:secret-key"]);
  });

  it("keeps what the weaker report covers beyond the stronger one, in the sanitizer", () => {
    const detectors = [word("guess", "hidden value token", { rank: 0 }), word("specific", "token")];
    expect(found(detectors, "hidden value token")).toEqual(["specific:token"]);
    expect(found(detectors, "hidden value token", "sanitize")).toEqual(["guess:hidden value ", "specific:token"]);
  });

  it("makes the specific value a part of the compound", () => {
    const part: Leak = {
      detector: "url",
      kind: "secret",
      type: "password",
      span: { start: 4, end: 9 },
      severity: "error",
      confidence: "high",
    };
    const url = word("url", "url:token@host", { leak: { parts: [part] } });
    const [leak] = createScanner([url, word("specific", "token")]).scan({ text: "url:token@host", mode: "review" });
    expect(leak?.type).toBe("url");
    expect(leak?.parts?.map(({ type }) => type)).toEqual(["specific"]);
  });

  it("reports low confidence to the sanitizer only", () => {
    const detector = word("low", "perhaps", { leak: { confidence: "low" } });
    expect(found([detector], "perhaps")).toEqual([]);
    expect(found([detector], "perhaps", "sanitize")).toEqual(["low:perhaps"]);
  });
});

it("loses only the detector that throws", () => {
  const errors: string[] = [];
  const broken = sketch({
    id: "broken",
    anchors: { keywords: ["x"] },
    span: () => {
      throw new Error("no");
    },
  });
  const fine = sketch({ id: "fine", anchors: { keywords: ["x"] } });
  const scanner = createScanner([broken, fine], { onError: (id) => errors.push(id) });
  expect(scanner.scan({ text: "x x", mode: "review" })).toHaveLength(2);
  expect(errors).toEqual(["broken"]);
});
