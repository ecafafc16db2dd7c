/** URLs that carry a user and a password: databases, brokers, caches, mail, git, any scheme. */
import type { Span } from "../../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { hostPart, isRemote, passwordWorth, present, secretLeak, userPart } from "./parts.ts";

const ID = "basic-auth-url";
const MAX_USERINFO = 300;
const MAX_HOST = 255;

interface Authority {
  readonly user: Span;
  readonly password: Span | undefined;
  readonly host: Span;
  readonly start: number;
  readonly end: number;
}

const ENDS_URL: ReadonlySet<string> = new Set(" \t\n\r\f\v\u00a0\"'`<>|\\");
const isSchemeChar = (char: string): boolean => /[a-z0-9+.-]/i.test(char);

function schemeStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 40 && isSchemeChar(text.charAt(at - 1))) at -= 1;
  while (at < end && !/[a-z]/i.test(text.charAt(at))) at += 1;
  return at;
}

/**
 * The last @ before the path ends the user part: passwords hold unescaped signs more often than hosts do. Quotes, spaces and
 * brackets of templates end the search.
 */
function userEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + MAX_USERINFO);
  let found = -1;
  let slash = -1;
  for (let i = from; i < stop; i += 1) {
    const char = text.charAt(i);
    if (ENDS_URL.has(char)) break;
    if (char === "@") {
      // Behind a slash an @ belongs to the path, unless nothing but the password can hold the slash.
      if (slash >= 0 && !/^[^/]*:[^@]*$/.test(text.slice(from, i))) break;
      if (slash >= 0 && (found >= 0 || !/^[\w.-]+(?::\d+)?(?:[/?,]|$)/.test(text.slice(i + 1, i + 80)))) break;
      found = i;
    } else if ((char === "/" || char === "?" || char === "#") && slash < 0) slash = i;
  }
  return found;
}

function hostEnd(text: string, from: number): number {
  let at = from;
  const stop = Math.min(text.length, from + MAX_HOST);
  while (at < stop && /[\p{L}\p{N}._-]/u.test(text.charAt(at))) at += 1;
  while (at > from && text.charAt(at - 1) === ".") at -= 1;
  return at;
}

function readAuthority(text: string, hit: Hit): Authority | undefined {
  const start = schemeStart(text, hit.span.start);
  if (start === hit.span.start) return undefined;
  const from = hit.span.end;
  const at = userEnd(text, from);
  if (at < 0) return undefined;
  const colon = text.slice(from, at).indexOf(":");
  const end = hostEnd(text, at + 1);
  if (end === at + 1 && text.charAt(at + 1) !== "[") return undefined;
  const user = { start: from, end: colon < 0 ? at : from + colon };
  return {
    user,
    password: colon < 0 ? undefined : { start: from + colon + 1, end: at },
    host: { start: at + 1, end },
    start,
    end: Math.max(end, at + 1),
  };
}

/** `https://key@host`: the lone user part is a token when nobody could have chosen it. */
function tokenOnly(scan: Scan, { user, host, start, end }: Authority): Leak | undefined {
  const value = scan.text.slice(user.start, user.end);
  if (value.length < 16 || classifyValue(value, true) !== "random") return undefined;
  const token = secretLeak(ID, "token", user, "medium");
  return {
    ...token,
    type: "connection-string",
    span: { start, end },
    parts: present([token, hostPart(ID, scan, host)]),
  };
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const found = readAuthority(scan.text, hit);
  if (!found) return undefined;
  if (!found.password) return tokenOnly(scan, found);
  const worth = passwordWorth(scan.text.slice(found.password.start, found.password.end));
  if (!worth) return undefined;
  const weak = worth === "weak";
  if (weak && (scan.mode === "sanitize" || !isRemote(scan, found.host))) return undefined;
  const local = !isRemote(scan, found.host);
  const password = secretLeak(
    ID,
    "password",
    found.password,
    local || weak ? "medium" : "high",
    weak ? "info" : local ? "warning" : "error",
  );
  return {
    ...password,
    type: "connection-string",
    span: { start: found.start, end: found.end },
    parts: present([userPart(ID, scan, found.user), password, hostPart(ID, scan, found.host)]),
  };
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "URL with user and password",
    types: ["password", "connection-string", "token"],
    severity: "error",
    message: {
      what: "A URL carries its user and password in plain text.",
      why: "Such URLs end up in logs, error messages, shell histories and proxies, and whoever reads one can connect.",
      next: "Change the password, then build the URL at run time from parts that come from a secret store.",
    },
    source: "RFC 3986, section 3.2.1",
  },
  anchors: { marks: ["://"] },
  detect,
  examples: {
    flags: [
      { title: "a database", text: `dsn = "postgres://tracker:«Rimfrost;41»@pg-01.prod.fjell.internal:5432/track"` },
      { title: "a broker", text: "AMQP_URL: amqp://wrk:«ekorn!Bla9»@rabbit.fjell.internal:5672/%2F" },
      { title: "a web address", text: "curl https://backup:«K3y987Ridge»@backup.fjell.io/x" },
      { title: "no user", text: "redis://:«Skarv11Aurora»@cache.fjell.io:6379/0" },
      { title: "an at sign inside the password", text: "mysql://svc:«p@rk7Lane»@db.fjell.io/app" },
    ],
    accepts: [
      { title: "template", text: "postgres://${USER}:${PASSWORD}@db:5432/app" },
      { title: "placeholder", text: "mongodb://<user>:<password>@cluster0.mongodb.net" },
      { title: "local default", text: "amqp://guest:guest@localhost:5672" },
      { title: "an at sign in the path", text: "https://medium.com/@someone/story:part2@x" },
      { title: "a package", text: "https://cdn.example.net/npm/vue@3.4.0/dist/vue.js" },
    ],
  },
});
