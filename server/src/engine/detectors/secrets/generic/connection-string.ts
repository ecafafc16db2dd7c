/** Connection strings of key=value pairs: ADO.NET, ODBC, libpq, Azure, Kafka JAAS. */
import type { Span } from "../../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { hostPart, passwordWorth, present, secretLeak, userPart } from "./parts.ts";

const ID = "connection-string";
const REACH = 600;

const HOST_KEYS =
  /^(?:server|data source|datasource|host|hostname|addr|address|network address|endpoint|hostaddr|servername)$/;
const USER_KEYS = /^(?:user id|userid|uid|user|username|user name|account|login)$/;
const PASSWORD_KEYS = /^(?:password|pwd|pass|sharedaccesskey|accountkey|secret|secretkey|accesskey)$/;

interface Entry {
  readonly key: string;
  readonly value: Span;
}

/** The literal or line around the hit: connection strings do not span lines. */
function bounds(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < REACH && !/["'`\n\r<>]/.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < REACH && !/["`\n\r<>]/.test(text.charAt(end))) end += 1;
  return { start, end };
}

const ENTRY = /(?:^|[;\s])\s*([A-Za-z][A-Za-z ]{1,24}?)\s*=\s*(?:'([^']*)'|([^;\n]*))/g;
/** libpq writes the pairs with spaces between. */
const SPACED = /(?:^|\s)([a-z]{3,12})=(?:'([^']*)'|(\S+))/g;

function entries(text: string, { start, end }: Span): Entry[] {
  const body = text.slice(start, end);
  const pattern = new RegExp(body.includes(";") ? ENTRY : SPACED);
  return [...body.matchAll(pattern)].map((match) => {
    const value = match[2] ?? match[3] ?? "";
    const at = start + match.index + match[0].length - value.length - (match[2] === undefined ? 0 : 1);
    return { key: (match[1] ?? "").trim().toLowerCase(), value: { start: at, end: at + value.trimEnd().length } };
  });
}

/** `tcp:host,1433`, `host\\instance`, `host:5432`, `sb://host/`: only the host. */
function hostOf(text: string, { start, end }: Span): Span {
  const found = /^(?:tcp:|np:|lpc:|sb:\/\/|https:\/\/)?([\w.-]+)/.exec(text.slice(start, end));
  if (!found?.[1]) return { start, end: start };
  const from = start + found[0].length - found[1].length;
  return { start: from, end: from + found[1].length };
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const list = entries(text, bounds(text, hit.span.start));
  const secret = list.find(({ key, value }) => PASSWORD_KEYS.test(key) && value.end > value.start);
  const host = list.find(({ key }) => HOST_KEYS.test(key));
  const user = list.find(({ key }) => USER_KEYS.test(key));
  if (!secret || (!host && !user) || list.length < 3) return undefined;
  if (passwordWorth(text.slice(secret.value.start, secret.value.end)) !== "real") return undefined;
  const password = secretLeak(ID, "password", secret.value, "high");
  const named = [...list.filter((entry) => entry === secret || entry === host || entry === user)];
  const span = {
    start: Math.min(...named.map(({ value }) => value.start)),
    end: Math.max(...named.map(({ value }) => value.end)),
  };
  const parts = present([
    user && userPart(ID, scan, user.value),
    password,
    host && hostPart(ID, scan, hostOf(text, host.value)),
  ]);
  return { ...password, type: "connection-string", span, parts };
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Connection string with a password",
    types: ["password", "connection-string"],
    severity: "error",
    message: {
      what: "A connection string holds its password in plain text.",
      why: "It opens the database to everyone who can read this text, with the rights of the application.",
      next: "Change the password, then use an identity of the platform or read the string from a secret store.",
    },
    source: "ADO.NET, ODBC and libpq documentation of connection strings",
  },
  anchors: { keywords: ["password=", "pwd=", "password =", "pwd =", "sharedaccesskey=", "accountkey="] },
  detect,
  examples: {
    flags: [
      {
        title: "ADO.NET",
        text: `"Server=tcp:sql7.fjell.net,1433;Database=ord;User Id=svc_ord;Password=«Tjeld-93x»;Encrypt=true"`,
      },
      { title: "ODBC", text: `Driver={ODBC Driver 18};Server=db3;Uid=rep;Pwd=«Gran!tt44»;` },
      { title: "libpq", text: `conn = connect("host=pg9.fjell.net user=rep password=«m0sekonge» dbname=x")` },
    ],
    accepts: [
      { title: "template", text: `"Server=db;Database=x;User Id=sa;Password=\${SA_PASSWORD};"` },
      { title: "integrated security", text: `"Server=db;Database=x;Integrated Security=true;"` },
    ],
  },
});
