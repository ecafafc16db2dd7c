/** Host names of a private network: by their suffix, by the context's domains, by the place they stand in. */
import type { Span } from "../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import { isCodeLanguage } from "../fields/formatName.ts";
import type { Scan } from "../scan/scanContext.ts";
import { hostKind, namesMachine, tellsNetwork } from "./hostKind.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "internal-host";
const TYPE = "internal-hostname";

const isHostChar = (char: string): boolean => /[A-Za-z0-9.-]/.test(char);

/** The whole host name around a part of it. */
function hostAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < 200 && isHostChar(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < 200 && isHostChar(text.charAt(to))) to += 1;
  while (from < to && /[.-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[.-]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const LABELS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}$/i;
/** Files and members that end like an internal domain: .env.local, settings.local, this.internal. */
const NOT_HOSTS =
  /^(?:env|settings?|config|gitconfig|application|compose|docker-compose|this|self|window|module|exports|options?|props|state|ctx|context|req|res|process|std|crate|super|java|com|org|kotlin|android|node|deps|lib)\./i;

/** In source code a dotted name is usually a member: a host stands in quotes, behind :// or @, or before a port. */
function standsAsHost(scan: Scan, span: Span, host: string): boolean {
  const before = scan.text.charAt(span.start - 1);
  const after = scan.text.charAt(span.end);
  if (/[\w$(]/.test(after) || (after === "." && /\w/.test(scan.text.charAt(span.end + 1)))) return false;
  if (/[@/]/.test(before) || (after === ":" && /\d/.test(scan.text.charAt(span.end + 1)))) return true;
  if (host.split(".").length >= 3 && (/[-\d]/.test(host) || !isCodeLanguage(scan.languageId))) return true;
  if (/["'`]/.test(before) && (/[-\d]/.test(host) || !isCodeLanguage(scan.languageId))) return /["'`:/]/.test(after);
  return !isCodeLanguage(scan.languageId) && !NOT_HOSTS.test(host);
}

function bySuffix(hit: Hit, scan: Scan): Leak | undefined {
  const span = hostAround(scan.text, hit.span);
  const host = scan.text.slice(span.start, span.end);
  // Members of types are written with capitals, hosts hardly ever.
  if (!LABELS.test(host) || host.length > 253 || NOT_HOSTS.test(host) || /(?:^|\.)[A-Z][a-z]/.test(host))
    return undefined;
  if (hit.via === "term")
    return hostKind(host, scan.terms) === "internal" ? nameLeak(ID, TYPE, span, "high", "warning") : undefined;
  if (!host.toLowerCase().endsWith(hit.anchor.toLowerCase())) return undefined;
  if (hostKind(host, scan.terms) !== "internal" || !standsAsHost(scan, span, host)) return undefined;
  return nameLeak(ID, TYPE, span, "medium");
}

const isHostCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 46;

function hostEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + 253);
  let end = from;
  while (end < stop && isHostCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** The host behind `://`; user and password are skipped. */
function hostBehind(text: string, from: number): Span {
  const end = hostEnd(text, from);
  const next = text.charAt(end);
  if (next === "@" || next === ":" || next === "!" || next === "%") {
    const at = text.slice(from, from + 200).search(/[@\s/"'`<>]/);
    if (at >= 0 && text.charAt(from + at) === "@") return { start: from + at + 1, end: hostEnd(text, from + at + 1) };
  }
  return { start: from, end };
}

/** Schemes behind which a host of the own network usually stands. */
const NETWORK_SCHEMES: ReadonlySet<string> = new Set(
  (
    "postgres postgresql mysql mysqlx mariadb mongodb redis rediss amqp amqps kafka thrift hdfs webhdfs hive hive2 ldap ldaps smtp smtps imap imaps " +
    "ssh sftp scp nfs smb cifs tcp udp tls mqtt mqtts nats zk zookeeper sqlserver mssql oracle db2 clickhouse cassandra neo4j bolt etcd consul grpc rdp " +
    "vnc telnet rsync presto trino memcached stomp ws wss elasticsearch spark yarn jms activemq pulsar sb impala influxdb statsd syslog sentinel"
  ).split(" "),
);

const WEB_SCHEMES: ReadonlySet<string> = new Set(["http", "https", "ws", "wss", "ftp", "ftps", "git", "svn", ""]);

/** `https://host/`, `thrift://host:9083`: a host outside the public ones whose name is a machine's. */
function byUrl(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const whole = hostBehind(text, hit.span.end);
  if (whole.end - whole.start < 2 || /[\w$%{]/.test(text.charAt(whole.end))) return undefined;
  const host = text.slice(whole.start, whole.end).replace(/[.-]+$/, "");
  if (!tellsNetwork(host, scan.terms)) return undefined;
  const scheme =
    /([a-z0-9+.-]+)$/i.exec(text.slice(Math.max(0, hit.span.start - 20), hit.span.start))?.[1]?.toLowerCase() ?? "";
  if (!WEB_SCHEMES.has(scheme) && !NETWORK_SCHEMES.has(scheme)) return undefined;
  const web = WEB_SCHEMES.has(scheme);
  const telling =
    hostKind(host, scan.terms) === "internal" || (host.includes(".") ? namesMachine(host) : /[-\d]/.test(host));
  if (web && !telling) return undefined;
  return nameLeak(ID, TYPE, { start: whole.start, end: whole.start + host.length }, web ? "low" : "medium");
}

const PLACES =
  /^(?:\s{0,2}["'(]?)((?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z][A-Za-z0-9-]{1,62}|[A-Za-z][A-Za-z0-9]{0,30}-?(?:[A-Za-z0-9-]{0,30}\d[A-Za-z0-9-]{0,20}))(?=[\s:,;/)"'\\]|\.?$|\.\s)/d;

/** Behind words and signs after which hosts stand: `dial tcp`, `connected to`, `user@`, `\\\\`. */
function byPlace(hit: Hit, scan: Scan): Leak | undefined {
  const found = PLACES.exec(scan.text.slice(hit.span.end, hit.span.end + 260));
  const at = found?.indices?.[1];
  if (!at || !found?.[1]) return undefined;
  if (!tellsNetwork(found[1], scan.terms)) return undefined;
  if (found[1].includes(".") && hostKind(found[1], scan.terms) === "unknown" && !namesMachine(found[1]))
    return undefined;
  return nameLeak(ID, TYPE, { start: hit.span.end + at[0], end: hit.span.end + at[1] }, "low");
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (hit.anchor === "://") return byUrl(hit, scan);
  if (hit.via === "mark" && hit.anchor === "\\\\")
    return /[A-Za-z0-9\\]/.test(scan.text.charAt(hit.span.start - 1)) ? undefined : byPlace(hit, scan);
  if (hit.via === "term" || hit.anchor.startsWith(".")) return bySuffix(hit, scan);
  return byPlace(hit, scan);
}

const FIELD_NOT = /(?:header|name_space|file|path|key|count|size|type|id|port|url|uri)$/;

/** `host: x`, `bootstrap.servers=a:9092,b:9092`. */
function* detectField(field: Field, scan: Scan): Iterable<Leak> {
  if (field.format === "code" && !field.quoted) return;
  if (FIELD_NOT.test(field.words.at(-1) ?? "")) return;
  const value = scan.text.slice(field.value.start, field.value.end);
  if (value.length > 400 || /\s.*\s/.test(value) || value.includes("://")) return;
  for (const match of value.matchAll(/(?:^|,\s?|@)([A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9])(?=[:,/]|$)/g)) {
    const host = match[1] ?? "";
    const dotted = host.includes(".") && LABELS.test(host);
    if (!dotted && !(/^[A-Za-z][\w-]*$/.test(host) && /[-\d]/.test(host))) continue;
    if (!tellsNetwork(host, scan.terms)) continue;
    const start = field.value.start + match.index + match[0].length - host.length;
    yield nameLeak(ID, TYPE, { start, end: start + host.length }, "low");
  }
}

const SUFFIXES = [
  ".internal",
  ".corp",
  ".lan",
  ".local",
  ".intra",
  ".intranet",
  ".home.arpa",
  ".private",
  ".localdomain",
  ".consul",
  ".amazonaws.com",
  ".windows.net",
  ".azure.com",
  ".azurewebsites.net",
  ".mongodb.net",
  ".snowflakecomputing.com",
  ".azuredatabricks.net",
  ".databricks.com",
  ".confluent.cloud",
  ".aivencloud.com",
  ".supabase.co",
  ".neon.tech",
  ".run.app",
  ".cloudfunctions.net",
  ".redis-cloud.com",
  ".cloudamqp.com",
  ".elastic-cloud.com",
  ".upstash.io",
  ".sharepoint.com",
  ".service-now.com",
];

const PLACES_BEFORE = [
  "dial tcp ",
  "lookup ",
  "connect to ",
  "connected to ",
  "connection to ",
  "could not resolve host",
  "unknownhostexception:",
  "getaddrinfo enotfound ",
  "server_name ",
  "econnrefused ",
];

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Network",
    title: "Internal host name",
    types: [TYPE],
    what: "The name of a machine of a private network",
    source: "RFC 6762, RFC 8375, ICANN's reserved name for private use",
  }),
  anchors: {
    terms: "internalDomains",
    keywords: [...SUFFIXES, ...PLACES_BEFORE],
    marks: ["://", "\\\\"],
  },
  detect,
  fieldNames: [
    "host",
    "hostname",
    "server",
    "servers",
    "node",
    "broker",
    "brokers",
    "endpoint",
    "fqdn",
    "master",
    "replica",
    "address",
    "domain",
  ],
  detectField,
  inReview: { anchors: { terms: "internalDomains", keywords: SUFFIXES, marks: ["://"] } },
  examples: {
    flags: [
      { title: "a suffix", text: "upstream «edge-fra-01.fjell.internal» timed out" },
      { title: "in a URL", text: `out = "hdfs://«nn1.dwh.fjell.net»:8020/user/x"`, languageId: "python" },
      { title: "a share", text: "file \\\\«nas03»\\forskning\\x.xlsx", mode: "sanitize" },
      {
        title: "a member",
        text: `{"hostname":"«checkout-6f9c7d.prod.fjell.net»"}`,
        languageId: "json",
        mode: "sanitize",
      },
    ],
    accepts: [
      { title: "public", text: "see https://docs.python.org/3/library/os.html" },
      { title: "a member of an object", text: "const x = config.internal;", languageId: "typescript" },
      { title: "a file", text: "copy .env.local to .env" },
      { title: "this machine", text: "http://localhost:3000 and http://host.docker.internal:8080" },
      { title: "documentation", text: "http://db.internal.example/x" },
    ],
  },
});
