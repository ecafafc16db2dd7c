/** Roles instead of particulars, and the header of constraints. */
import { describe, expect, it } from "vitest";
import { detectors } from "../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../server/src/engine/detectors/scan/detectorScanner.ts";
import { askAsQuestion } from "../../../server/src/engine/sanitizer/question.ts";
import { detectorIndex } from "../../../server/src/engine/sanitizer/sanitize.ts";
import { terms } from "./support.ts";

const tools = { scanner: createDetectorScanner(detectors), detectors: detectorIndex(detectors) };
const ask = (text: string) => askAsQuestion({ text, languageId: "markdown", fileName: "", terms }, tools);

describe("a question", () => {
  it("names roles in place of values", () => {
    const { text, dropped } = ask(
      "For Oakmere & Finch the call from app-7.vantrell.internal to db-2.vantrell.internal hangs.",
    );
    expect(text).toBe("For a client the call from host A to host B hangs.");
    expect(dropped).toEqual(["1 client", "2 hosts"]);
  });

  it("gives the same value the same role, and one word inside a name", () => {
    const { text } = ask('mail tobias.anker@ferrowind-mail.io, again "tobias.anker@ferrowind-mail.io"');
    expect(text).toBe('mail an e-mail address, again "e-mail-address"');
  });
});
