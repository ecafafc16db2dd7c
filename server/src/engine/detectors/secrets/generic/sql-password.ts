/** Passwords in SQL: IDENTIFIED BY, CREATE USER ... PASSWORD, ALTER ROLE, SET PASSWORD, CREATE LOGIN. */
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import { readLiteral } from "../../fields/literal.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { passwordWorth, secretLeak } from "./parts.ts";

const ID = "sql-password";
const STATEMENT =
  /\b(?:create|alter|grant|set|drop)\b[^;]{0,200}\b(?:user|role|login|password|privileges|select|all|usage|server|mapping|database\s+link)\b/is;
const VALUE =
  /\s{0,4}(?:\w{1,32}\s{1,4}(?=(?:by|as)\b))?(?:by|with|using|password|as|=|\()?\s{0,4}(?:password\s{1,4})?(?:=\s{0,4})?(?:values\s{1,3})?(?:encrypted\s{1,3})?(?=["'])/iy;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const before = text.slice(Math.max(0, hit.span.start - 240), hit.span.end);
  if (!STATEMENT.test(before)) return undefined;
  VALUE.lastIndex = hit.anchor.endsWith("'") ? hit.span.end - 1 : hit.span.end;
  const lead = VALUE.exec(text);
  if (!lead) return undefined;
  const literal = readLiteral(text, VALUE.lastIndex, Math.min(text.length, VALUE.lastIndex + 300));
  if (!literal) return undefined;
  const value = text.slice(literal.start, literal.end);
  if (passwordWorth(value) !== "real") return undefined;
  const hash =
    classifyValue(value, true) === "password-hash" || /^(?:\*[0-9A-F]{40}|md5[0-9a-f]{32}|SCRAM-SHA-256\$)/.test(value);
  const span = { start: literal.start, end: literal.end };
  return hash ? secretLeak(ID, "password-hash", span, "low") : secretLeak(ID, "password", span, "high");
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Password in SQL",
    types: ["password", "password-hash"],
    severity: "error",
    message: {
      what: "An SQL statement sets a password that stands in it in plain text.",
      why: "Migrations and scripts stay in the repository, and many servers log the statement.",
      next: "Change the password and set it outside of the script, or pass it as a variable of the client.",
    },
    source: "SQL reference of MySQL, PostgreSQL, Oracle, SQL Server",
  },
  anchors: {
    keywords: [
      "identified by",
      "identified with",
      "password '",
      "password = '",
      "password='",
      "password N'",
      "password (",
      "password('",
    ],
  },
  detect,
  examples: {
    flags: [
      { title: "MySQL", text: "CREATE USER 'rep'@'%' IDENTIFIED BY '«Gran!tt44»';", languageId: "sql" },
      { title: "PostgreSQL", text: "ALTER ROLE reporting WITH LOGIN PASSWORD '«Sm0rstad»';", languageId: "sql" },
      { title: "SQL Server", text: "CREATE LOGIN rep WITH PASSWORD = '«Lom7vatn!»';", languageId: "sql" },
    ],
    accepts: [
      { title: "variable", text: "CREATE USER rep IDENTIFIED BY '${DB_PASSWORD}';", languageId: "sql" },
      { title: "a column", text: "SELECT password FROM users WHERE password = 'x'", languageId: "sql" },
    ],
  },
});
