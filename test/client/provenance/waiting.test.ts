/** What is remembered between an announcement, a change and the message to the server. */
import { describe, expect, it } from "vitest";
import type { Situation } from "../../../client/src/provenance/classify.ts";
import { announcedPastes, ownEdits } from "../../../client/src/provenance/expectations.ts";
import { HeldRanges } from "../../../client/src/provenance/heldRanges.ts";
import { type Observation, Outbox } from "../../../client/src/provenance/outbox.ts";
import type { TextChange } from "../../../client/src/provenance/positions.ts";
import { settle } from "../../../client/src/provenance/settle.ts";

const FILE = "file:///a.py";
const line = (start: number, end: number) => ({
  start: { line: start, character: 0 },
  end: { line: end, character: 0 },
});
const lineAbove: TextChange = { range: line(0, 0), offset: 0, length: 0, text: "x\n" };

describe("announced pastes", () => {
  it("are recognised by their text, for two seconds, in their document", () => {
    let now = 0;
    const pastes = announcedPastes(() => now);
    pastes.expect(FILE, ["a\nb"], "outside");
    expect(pastes.match(FILE, ["a\nb"])).toBe("outside");
    expect(pastes.match(FILE, ["a\r\n    b"])).toBe("outside");
    expect(pastes.match(FILE, ["a\nc"])).toBeUndefined();
    expect(pastes.match("file:///b.py", ["a\nb"])).toBeUndefined();
    now = 2_000;
    expect(pastes.match(FILE, ["a\nb"])).toBeUndefined();
  });

  it("prefer the newest", () => {
    const pastes = announcedPastes(() => 0);
    pastes.expect(FILE, ["a\nb"], "own-code");
    pastes.expect(FILE, ["a\nb"], "outside");
    expect(pastes.match(FILE, ["a\nb"])).toBe("outside");
  });
});

describe("own edits", () => {
  it("are recognised when the editor applies only their difference", () => {
    const edits = ownEdits(() => 0);
    edits.expect(FILE, ["requests.get(url, timeout=5)"], "keep");
    expect(edits.match(FILE, [", timeout=5"])).toBe("keep");
    expect(edits.match(FILE, ["something else"])).toBeUndefined();
  });
});

describe("the outbox", () => {
  it("waits for the version its ranges speak of and keeps them up to date", () => {
    const sent: Observation[] = [];
    const held = new HeldRanges();
    const outbox = new Outbox((observation) => sent.push(observation));
    outbox.put(FILE, held.hold(FILE, line(2, 4)), { origin: "outside-paste", confidence: "strong" });
    outbox.flush(FILE, 7, undefined);
    outbox.flush(FILE, 7, 6);
    expect(sent).toEqual([]);
    held.shift(FILE, [lineAbove]);
    outbox.flush(FILE, 8, 8);
    outbox.flush(FILE, 8, 8);
    expect(sent).toEqual([{ uri: FILE, version: 8, range: line(3, 5), origin: "outside-paste", confidence: "strong" }]);
  });

  it("forgets a closed document", () => {
    const sent: Observation[] = [];
    const outbox = new Outbox((observation) => sent.push(observation));
    outbox.put(FILE, new HeldRanges().hold(FILE, line(0, 1)), { origin: "unknown", confidence: "unknown" });
    outbox.forget(FILE);
    outbox.flush(FILE, 1, 1);
    expect(sent).toEqual([]);
  });
});

describe("a moment", () => {
  it("knows the edits since, until it is released", () => {
    const held = new HeldRanges();
    const moment = held.since(FILE);
    held.shift(FILE, [lineAbove]);
    moment.release();
    held.shift(FILE, [lineAbove]);
    expect(moment.changes).toEqual([lineAbove]);
  });
});

describe("settling", () => {
  const situation: Situation = {
    changes: [{ text: "first line\nsecond line\n", removed: "" }],
    undoOrRedo: false,
    minimumLines: 2,
  };

  it("fetches only the facts the verdict needs", async () => {
    const asked: string[] = [];
    const fact = async <Value>(name: string, value: Value): Promise<Value> => {
      asked.push(name);
      return value;
    };
    const verdict = await settle(situation, {
      arrival: () => fact("arrival", "disk" as const),
      versionControl: () => fact("version control", true),
      onClipboard: () => fact("clipboard", false),
    });
    expect(verdict).toEqual({ kind: "none", because: "version-control" });
    expect(asked).toEqual(["arrival", "version control"]);
  });
});
