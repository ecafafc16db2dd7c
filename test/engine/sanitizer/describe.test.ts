/** Schemas instead of records: every reader, what a column tells, and that no value stands in the result. */
import { expect, it, describe as suite } from "vitest";
import { type DescribeOptions, describe } from "../../../server/src/engine/sanitizer/describe/describe.ts";

const options: DescribeOptions = { key: new Uint8Array(32), masked: (text) => text };

const CSV =
  'id,full_name,"plan",joined,amount\n1,Alma Reyes,gold,2024-03-01,10.5\n2,Tobias Anker,gold,2024-04-01,7.25\n3,,free,2024-05-09,\n';

suite("describe", () => {
  it("reads CSV: types, gaps, keys", () => {
    const found = describe(CSV, options);
    expect(found?.source).toBe("CSV");
    expect(found?.columns.map(({ type }) => type)).toEqual(["integer", "text", "text", "date", "decimal"]);
    expect(found?.columns[0]?.isKeyCandidate).toBe(true);
    expect(found?.columns[1]?.nullShare).toBeCloseTo(1 / 3);
    expect(found?.columns[3]?.range).toEqual(["2024-03-01", "2024-05-09"]);
  });

  it("holds no value of the text and no range of a personal column", () => {
    const found = describe(CSV, options);
    for (const value of ["Alma", "Reyes", "Anker", "gold"]) expect(found?.text).not.toContain(value);
    expect(found?.columns[1]?.range).toBeUndefined();
    expect(found?.text).toContain("Left out: all values");
  });

  it.each([
    ["JSON", '[{"a": 1, "b": {"c": "x"}}, {"a": 2, "b": {"c": null}}]', ["a", "b.c"]],
    ["JSON lines", 'consumer output\n{"a": 1}\n{"a": 2, "n": true}', ["a", "n"]],
    ["INSERT statements", "INSERT INTO t (id, who) VALUES (1, 'O''Hara'), (2, NULL);", ["id", "who"]],
    ["SQL result", " id | who\n----+-----\n  1 | ann\n  2 | bob\n(2 rows)", ["id", "who"]],
    ["printed table", "+---+----+\n| id|who |\n+---+----+\n|  1|ann |\n|  2|bob |\n+---+----+", ["id", "who"]],
    ["pandas", "   id   who\n0   1   ann\n1   2   bob\n", ["id", "who"]],
    [
      "log",
      "2026-01-02T03:04:05Z INFO started\n2026-01-02T03:04:06Z WARN slow call took 31ms\n",
      ["time", "level", "message"],
    ],
  ])("reads %s", (source, text, columns) => {
    const found = describe(text, options);
    expect(found?.source).toBe(source);
    expect(found?.columns.map(({ name }) => name)).toEqual(columns);
  });

  it("hints at a skewed column", () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${at},${at < 15 ? "DE" : `X${at}`}`).join("\n");
    expect(describe(`id,region\n${rows}\n`, options)?.columns[1]?.skew).toBe(0.75);
  });

  it("describes no prose", () => {
    expect(describe("Why is this slow? It worked yesterday.", options)).toBeUndefined();
  });

  it("is deterministic", () => {
    expect(describe(CSV, options)).toEqual(describe(CSV, options));
  });
});
