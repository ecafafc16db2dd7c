/** Names with values in every format people paste, alone and mixed. */
import { describe, expect, it } from "vitest";
import type { Field } from "../../../../server/src/engine/detectors/fields/field.ts";
import { buildFieldIndex } from "../../../../server/src/engine/detectors/fields/fieldIndex.ts";

const fieldsOf = (text: string, languageId = "plaintext"): string[] =>
  buildFieldIndex(text, languageId).fields.map(
    (field) => `${field.name}=${text.slice(field.value.start, field.value.end)}`,
  );

const one = (text: string, name: string, languageId = "plaintext"): Field | undefined =>
  buildFieldIndex(text, languageId).fields.find((field) => field.name === name);

describe("pairs", () => {
  it.each([
    ["JSON", `{"user":{"email":"a@b.c","age":7}}`, "json", ["email=a@b.c", "age=7"]],
    ["JSON inside a log line", `12:30:01 INFO sent {"to":"ann","n":2}`, "log", ["to=ann", "n=2"]],
    ["JSON inside a string", String.raw`body = "{\"pin\":\"12 34\"}"`, "python", ["pin=12 34"]],
    ["YAML", "db:\n  host: pg1 # main\n  'user': app\n", "yaml", ["host=pg1", "user=app"]],
    ["YAML flow", "aws: { region: eu-north-1, account: 12 }", "yaml", ["region=eu-north-1", "account=12"]],
    [".env", "export A_B='x y'\nC=d e # f\n", "dotenv", ["A_B=x y", "C=d e"]],
    ["properties", "a.b.c = v w\n", "properties", ["a.b.c=v w"]],
    ["key=value log", "level=info user=ann took=12ms", "log", ["level=info", "user=ann", "took=12ms"]],
    ["header lines", "Host: a.b\nX-Key: 1:2\n", "http", ["Host=a.b", "X-Key=1:2"]],
    ["query", "GET /x?to=a%40b&n=2 HTTP/1.1", "log", ["to=a%40b", "n=2"]],
    ["flags", "run --name ann -p 80 --city=Bonn", "shellscript", ["name=ann", "p=80", "city=Bonn"]],
    ["typed code", `const a: string = "x"; var b string = "y"`, "typescript", ["a=x", "b=y"]],
    ["index", `os.environ["A"] = "x"`, "python", ["A=x"]],
    ["call", `setProperty("a.b", "x")`, "java", ["a.b=x"]],
    ["hash", `{ "a" => "x", :b => 'y' }`, "ruby", ["a=x", "b=y"]],
    ["comparison", `if (role === "x") go()`, "typescript", ["role=x"]],
    ["XML", `<a b="c"><d>e f</d></a>`, "xml", ["b=c", "d=e f"]],
    ["label", "Phone number: 12 34, City: Bonn", "plaintext", ["Phone number=12 34", "City=Bonn"]],
    ["bold label", "- **Owner:** Ann B\n", "markdown", ["Owner=Ann B"]],
    ["full-width colon", "姓名：山田 太郎\n", "plaintext", ["姓名=山田 太郎"]],
    ["netrc", "machine h login u password p\n", "plaintext", ["machine=h", "login=u", "password=p"]],
    ["ssh config", "Host b\n  HostName h.x\n  User u\n", "plaintext", ["Host=b", "HostName=h.x", "User=u"]],
    ["constraint message", "DETAIL:  Key (mail)=(a@b.c) already exists.", "plaintext", ["mail=a@b.c"]],
    ["SQL", "UPDATE t SET a = 'x' WHERE b = 'y'", "sql", ["a=x", "b=y"]],
  ])("%s", (_, text, languageId, wanted) => {
    expect(fieldsOf(text, languageId)).toEqual(expect.arrayContaining(wanted));
  });

  it("names the enclosing keys", () => {
    expect(one(`{"a":{"b":[{"c":"x"}]}}`, "c", "json")?.path).toEqual(["a", "b"]);
    expect(one("a:\n  b:\n    c: x\n", "c", "yaml")?.path).toEqual(["a", "b"]);
    expect(one("[a]\nc = x\n", "c", "ini")?.path).toEqual(["a"]);
    expect(one("<a><b><c>x</c></b></a>", "c", "xml")?.path).toEqual(["a", "b"]);
  });

  it("gives the value next to a name to that name", () => {
    expect(fieldsOf("- name: PGUSER\n  value: app\n", "yaml")).toContain("PGUSER=app");
    expect(fieldsOf(`<add key="Token" value="x1"/>`, "xml")).toContain("Token=x1");
  });

  it("takes no operator out of times, schemes and scopes", () => {
    expect(fieldsOf("at 12:30:45 std::map http://a.b:80/c C:\\x")).toEqual([]);
  });
});

describe("tables", () => {
  const columns = (text: string, languageId = "plaintext"): string[] =>
    buildFieldIndex(text, languageId)
      .fields.filter((field) => field.column !== undefined)
      .map((field) => `${field.column}=${text.slice(field.value.start, field.value.end)}`);

  it.each([
    [
      "CSV",
      `id,full_name,city\n1,"B, Ann",Bonn\n2,Bo,\n`,
      ["id=1", "full_name=B, Ann", "city=Bonn", "id=2", "full_name=Bo"],
    ],
    ["psql", " id | name \n----+------\n  1 | Ann\n(1 row)\n", ["id=1", "name=Ann"]],
    ["MySQL", "+----+-----+\n| id | who |\n+----+-----+\n|  1 | Ann |\n+----+-----+\n", ["id=1", "who=Ann"]],
    ["Markdown", "| id | who |\n|---|:--|\n| 1 | Ann |\n", ["id=1", "who=Ann"]],
    [
      "pandas",
      "   age       name\n0   41  Ann Byrne\n1    7         Bo\n",
      ["age=41", "name=Ann Byrne", "age=7", "name=Bo"],
    ],
    ["kubectl", "NAME     READY   NODE\nweb-1    1/1     n7\n", ["NAME=web-1", "READY=1/1", "NODE=n7"]],
    ["INSERT", "INSERT INTO t (a, b) VALUES (1, 'O''Hara'), (2, NULL);", ["a=1", "b=O''Hara", "a=2", "b=NULL"]],
    ["bound parameters", "[SQL: INSERT INTO t (a, b) VALUES ($1, $2)]\n[parameters: ('x', 'y z')]", ["a=x", "b=y z"]],
    ["COPY", "COPY t (a, b) FROM stdin;\n1\tAnn\n\\.\n", ["a=1", "b=Ann"]],
  ])("%s", (_, text, wanted) => {
    expect(columns(text)).toEqual(wanted);
  });

  it("takes no sentence for a header", () => {
    expect(columns("Hello Ann, I came, I saw\nand then, alas, nothing\n")).toEqual([]);
  });
});

describe("index", () => {
  it("answers by value and by name", () => {
    const text = `{"who":"Ann","mail":"a@b.c"}`;
    const index = buildFieldIndex(text, "json");
    expect(index.fieldAt(text.indexOf("a@b"))?.name).toBe("mail");
    expect(index.fieldAt(0)).toBeUndefined();
    expect([...index.governedBy(text.indexOf("who"))].map((field) => field.name)).toEqual(["who"]);
    expect([...index.governedBy(text.indexOf("Ann"))]).toEqual([]);
  });

  it("gives the innermost field", () => {
    const text = `cmd: "run?token=abc&x=1"`;
    const index = buildFieldIndex(text, "yaml");
    expect(index.fieldAt(text.indexOf("abc"))?.name).toBe("token");
    expect(index.fieldAt(text.indexOf("run"))?.name).toBe("cmd");
  });

  it("gives a header all cells below", () => {
    const text = "id,name,city\n1,Ann,Bonn\n2,Bo,Ulm\n";
    const cells = [...buildFieldIndex(text, "csv").governedBy(text.indexOf("name"))];
    expect(cells.map(({ value }) => text.slice(value.start, value.end))).toEqual(["Ann", "Bo"]);
  });

  it.each(['"', "'", "`", "=", ":", "{", "(", "[", "<", "|", "a=", "a: ", "\\", "{a:", '"a":', "\u0000", "\ud800"])(
    "survives a long run of %j",
    (piece) => {
      expect(() => buildFieldIndex(piece.repeat(20_000), "plaintext").fieldAt(5)).not.toThrow();
    },
  );
});
