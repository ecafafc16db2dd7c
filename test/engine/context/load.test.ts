import { describe, expect, it } from "vitest";
import { loadContext } from "../../../server/src/engine/context/load.ts";

const load = (text: string) => loadContext(text, ".plumbline/context.yaml");
const problems = (text: string) => {
  const loaded = load(text);
  return "problems" in loaded ? loaded.problems : [];
};

describe("loadContext", () => {
  it("fills what the file leaves out", () => {
    const loaded = load("heavy: [run_heavy_job]\n");
    expect("context" in loaded && loaded.context.heavy).toEqual(["run_heavy_job"]);
    expect("context" in loaded && loaded.context.http.wrappers).toEqual([]);
  });

  it("takes an empty file for an empty context", () => {
    expect(problems("")).toEqual([]);
    expect(problems("# nothing yet\n")).toEqual([]);
  });

  it("takes one name where a list is meant", () => {
    const loaded = load("queue: jobs.enqueue\n");
    expect("context" in loaded && loaded.context.queue).toEqual(["jobs.enqueue"]);
  });

  it("names line and column of an unknown entry", () => {
    expect(problems("http:\n  timeoutMilliseconds: 3000\n  timeuot: 5\n")).toEqual([
      { line: 2, column: 3, message: 'http: there is no entry "timeuot" here.' },
    ]);
  });

  it("names line and column of a wrong value", () => {
    expect(problems("heavy: []\ndatabase:\n  poolSize: many\n")).toMatchObject([{ line: 3, column: 13 }]);
  });

  it("names the line of broken YAML", () => {
    expect(problems("heavy: [a\nqueue: b\n")[0]?.line).toBeGreaterThanOrEqual(1);
  });

  it("refuses files that blow up through aliases", () => {
    const levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level++) {
      levels.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    }
    expect(problems(levels.join("\n"))).toHaveLength(1);
  });

  it("treats prototype names as unknown entries", () => {
    expect(problems("__proto__:\n  heavy: [x]\n")[0]?.message).toContain("__proto__");
    expect(({} as Record<string, unknown>).heavy).toBeUndefined();
  });

  it("quotes the line an entry stands on", () => {
    const loaded = load("heavy:\n  - train # nightly\n");
    expect("context" in loaded && loaded.context.origin?.lineOf("heavy.0")).toMatchObject({
      line: 2,
      text: "- train # nightly",
    });
  });
});
