/** Secrets behind one layer of encoding. */
import { describe, expect, it } from "vitest";
import { signCrc32Base62Tail } from "../../../../server/src/engine/detectors/checksums/crc32Tail.ts";
import { Random } from "../../../../server/src/engine/detectors/examples/random.ts";
import { detectors } from "../../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../../server/src/engine/detectors/scan/detectorScanner.ts";
import { an } from "../../../../server/src/engine/detectors/shape/shape.ts";

const scanner = createDetectorScanner(detectors.filter(({ meta }) => meta.kind === "secret"));
const token = signCrc32Base62Tail(`ghp_${an(36).mint(new Random("decoded"))}`);

function found(text: string): string[] {
  return scanner
    .scan({ text, mode: "review" })
    .filter(({ type }) => type === "github-pat")
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("decoded content", () => {
  it.each(["", "a", "ab"])("finds a token in base64 behind %j", (lead) => {
    const encoded = Buffer.from(`${lead}: ${token}`).toString("base64");
    expect(found(`data = "${encoded}"`)).toEqual([encoded]);
  });

  it("finds a token behind unicode escapes, and says where it stands", () => {
    const escaped = token.replace("_", "\\u005f");
    expect(found(`{"x":"${escaped}"}`)).toEqual([escaped]);
  });

  it("finds a token in a percent-encoded address", () => {
    expect(found(`https://login.test/?next=https%3A%2F%2Fapi.test%2F%3Ft%3D${token}`)).toEqual([token]);
  });

  it("decodes one layer only", () => {
    const twice = Buffer.from(Buffer.from(token).toString("base64")).toString("base64");
    expect(found(`data = "${twice}"`)).toEqual([]);
  });
});
