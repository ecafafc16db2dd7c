/** SQL text -> statements: clauses, tables, places of subqueries, broken and mixed text. */
import { describe, expect, it } from "vitest";
import { readStatements } from "../../../../server/src/engine/languages/sql/readStatements.ts";

const only = (text: string) => {
  const [statement] = readStatements(text);
  if (!statement) throw new Error("no statement");
  return statement;
};

describe("statements", () => {
  it("are split at semicolons outside of strings, comments and dollar quotes", () => {
    const kinds = readStatements("SELECT ';' -- ; no\nFROM a; DELETE FROM b; SELECT $$ ; $$ /* ; */ FROM c").map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["select", "delete", "select"]);
  });

  it("name the table they write", () => {
    expect(only("INSERT INTO shop.orders (id) VALUES (1)").table).toBe("shop.orders");
    expect(only('UPDATE "Orders" SET a = 1').table).toBe("orders");
    expect(only("CREATE UNIQUE INDEX IF NOT EXISTS i ON ONLY orders (a)").table).toBe("orders");
    expect(only("WITH x AS (SELECT 1) DELETE FROM t WHERE a IN (SELECT * FROM x)").table).toBe("t");
  });

  it("know a condition of their own from one of a subquery", () => {
    expect(only("DELETE FROM a WHERE id = 1").where).toBeDefined();
    expect(only("UPDATE a SET x = (SELECT y FROM b WHERE b.id = a.id)").where).toBeUndefined();
  });
});

describe("SELECT blocks", () => {
  it("have tables with aliases, joins and conditions", () => {
    const [block] = only(
      "SELECT a.id FROM orders o JOIN customers AS c ON c.id = o.cid LEFT JOIN x USING (id), y",
    ).selects;
    expect(block?.tables.map(({ name, alias, join, condition }) => [name, alias, join, condition.length > 0])).toEqual([
      ["orders", "o", undefined, false],
      ["customers", "c", "inner", true],
      ["x", undefined, "left", true],
      ["y", undefined, ",", false],
    ]);
  });

  it("say what they are used for", () => {
    const { selects } = only("SELECT 1 FROM a WHERE EXISTS (SELECT 1 FROM b) AND c NOT IN (SELECT d FROM e)");
    expect(selects.map(({ place }) => place)).toEqual(["statement", "exists", "not in"]);
  });

  it("tell limits and aggregates", () => {
    expect(only("SELECT TOP 10 a FROM b").selects[0]?.hasLimit).toBe(true);
    expect(only("SELECT a FROM b FETCH FIRST 5 ROWS ONLY").selects[0]?.hasLimit).toBe(true);
    expect(only("SELECT count(*), max(a) FROM b").selects[0]?.isAggregate).toBe(true);
    expect(only("SELECT a, count(*) FROM b GROUP BY a").selects[0]?.isAggregate).toBe(false);
    expect(only("SELECT o FROM Order o ORDER BY o.id").selects[0]?.tables[0]?.name).toBe("order");
  });
});

describe("text that is broken or put together", () => {
  it.each([
    "SELECT * FROM",
    "SELECT (((",
    "UPDATE",
    "'",
    '"',
    "$$",
    "/*",
    "WITH a AS (",
    "DELETE FROM ;;; )))",
    "\u0000",
    "{{ ref('a') }} SELECT",
  ])("%j is read as far as it goes", (text) => {
    expect(() => readStatements(text)).not.toThrow();
  });
});
