/** Whether a pasted text may hold mocks, without asking the server. */
import { describe, expect, it } from "vitest";
import { MockIndex } from "../../../client/src/sanitizer/mockIndex.ts";

function index(...mocks: string[]): MockIndex {
  const created = new MockIndex();
  created.add(mocks);
  return created;
}

describe("MockIndex", () => {
  it("finds mocks in any case, quoted, escaped and with other separators", () => {
    const mocks = index("mira.olsen@example.org", "node-17.internal.example");
    expect(mocks.mayHold('{"to": "mira.olsen@example.org"}')).toBe(true);
    expect(mocks.mayHold("mira.olsen%40example.org")).toBe(true);
    expect(mocks.mayHold("MIRA_OLSEN_EXAMPLE_ORG")).toBe(true);
    expect(mocks.mayHold("write to someone@example.org")).toBe(false);
  });

  it("says no while nothing was sanitized and after forgetting", () => {
    const mocks = index("quartz");
    mocks.clear();
    expect(mocks.isEmpty).toBe(true);
    expect(mocks.mayHold("quartz")).toBe(false);
    expect(index("-", "1").mayHold("- 1")).toBe(false);
  });

  it("keeps the newest when there are very many", () => {
    const mocks = index(...Array.from({ length: 6_000 }, (_, number) => `mock${number}`));
    expect(mocks.mayHold("mock5999")).toBe(true);
    expect(mocks.mayHold("mock0")).toBe(false);
  });
});
