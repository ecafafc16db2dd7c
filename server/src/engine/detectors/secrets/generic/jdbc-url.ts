/** JDBC URLs with credentials: as parameters, as properties behind semicolons, or in Oracle's user/password@ form. */
import type { Span } from "../../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { hostPart, passwordWorth, present, secretLeak, userPart } from "./parts.ts";

const ID = "jdbc-url";
const MAX = 1_000;

function wholeUrl(text: string, start: number): Span {
  const stop = Math.min(text.length, start + MAX);
  let end = start;
  while (end < stop && !/[\s"'`<>]/.test(text.charAt(end))) end += 1;
  while (end > start && /[,.)]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Value of a group of the match as a span of the text. */
function group(start: number, match: RegExpExecArray | null, index: number): Span | undefined {
  const at = match?.indices?.[index];
  return at && { start: start + at[0], end: start + at[1] };
}

const PASSWORD = /[?&;:](?:password|pwd|pass)=([^&;]+)/di;
const USER = /[?&;:](?:user|username|uid|userid)=([^&;]+)/di;
const HOST = /:(?:\/\/|@\/\/|@)(?:[^@/?;]*@)?([\w.-]+)/d;
const ORACLE = /^jdbc:oracle:\w+:([\w$#.-]+)\/([^@\s]+)@/d;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const span = wholeUrl(scan.text, hit.span.start);
  const url = scan.text.slice(span.start, span.end);
  const oracle = ORACLE.exec(url);
  const secret = group(span.start, oracle, 2) ?? group(span.start, PASSWORD.exec(url), 1);
  const user = group(span.start, oracle, 1) ?? group(span.start, USER.exec(url), 1);
  const host = group(span.start, HOST.exec(url), 1);
  if (!secret || passwordWorth(scan.text.slice(secret.start, secret.end)) !== "real") return undefined;
  const password = secretLeak(ID, "password", secret, "high");
  return {
    ...password,
    type: "connection-string",
    span,
    parts: present([user && userPart(ID, scan, user), password, host && hostPart(ID, scan, host)]),
  };
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "JDBC URL with a password",
    types: ["password", "connection-string"],
    severity: "error",
    message: {
      what: "A JDBC URL holds its password in plain text.",
      why: "Drivers print their URL in errors, so the password reaches logs and every copy of this file.",
      next: "Change the password and pass user and password as properties that come from a secret store.",
    },
    source: "JDBC driver documentation",
  },
  anchors: { keywords: ["jdbc:"] },
  detect,
  examples: {
    flags: [
      {
        title: "parameters",
        text: `url: jdbc:postgresql://pg3.fjell.net:5432/x?user=rep&password=«Lom7vatn»&ssl=true`,
      },
      {
        title: "properties",
        text: `"jdbc:sqlserver://sql1.fjell.net:1433;databaseName=x;user=svc;password=«Sm0rstad»;encrypt=true"`,
      },
      { title: "Oracle thin", text: `jdbc:oracle:thin:scott_prod/«T1gerloom»@//ora2.fjell.net:1521/XE` },
    ],
    accepts: [
      { title: "no credentials", text: "jdbc:postgresql://localhost:5432/x?sslmode=require" },
      { title: "template", text: "jdbc:mysql://db/x?user=app&password=${DB_PASSWORD}" },
    ],
  },
});
