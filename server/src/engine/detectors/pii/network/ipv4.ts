// IPv4 addresses: public ones are personal data in logs, private ones show the inside of a network. Versions have four parts too.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isHeldByCode } from "../codePlace.ts";
import { messageFor } from "../messages.ts";
import { type Ipv4Kind, ipv4Kind } from "./ipv4Ranges.ts";

const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const PATTERN = new RegExp(`${OCTET}(?:\\.${OCTET}){3}`, "g");
const START = /\d{1,3}\.\d{1,3}\./;

const WORDS = [
  "ip",
  "ips",
  "ipv4",
  "ip address",
  "host",
  "hosts",
  "client",
  "remote",
  "addr",
  "address",
  "server",
  "upstream",
  "peer",
  "src",
  "dst",
  "source",
  "from",
  "gateway",
  "dns",
  "bind",
  "listen",
  "connect",
  "connection",
  "route",
  "endpoint",
  "node",
  "subnet",
  "cidr",
  "inet",
  "dial",
  "tcp",
  "udp",
  "forwarded",
  "hostname",
  "ansible",
] as const;
const VERSION = [
  "version",
  "versions",
  "build",
  "release",
  "assembly",
  "fileversion",
  "productversion",
  "assemblyversion",
  "v",
  "upgrade",
  "upgraded",
  "chrome",
  "oid",
  "section",
  "sections",
  "specs",
  "spec",
  "rfc",
  "driver",
  "firmware",
] as const;

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;

/** Part of a longer dotted number, of a name, of a product token such as Chrome/120.0.0.0. */
function isPiece(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const beyond = text.charCodeAt(start - 2);
  if (
    isWordCode(before) ||
    (before === 46 && isWordCode(beyond)) ||
    (before === 45 && isWordCode(beyond) && !/\d/.test(text.charAt(start - 2)))
  )
    return true;
  if (before === 47 && isWordCode(beyond)) return true;
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  return isWordCode(after) || (after === 46 && isWordCode(next)) || (after === 45 && next >= 97);
}

/** "10.0.0.0/8": a whole private block says nothing about anybody. */
function isWholeBlock(text: string, end: number, address: string): boolean {
  const prefix = /^\/(\d{1,2})(?!\d)/.exec(text.slice(end, end + 3))?.[1];
  return prefix !== undefined && Number(prefix) <= 16 && address.endsWith(".0.0");
}

const smallest = (address: string): boolean => address.split(".").every((octet) => octet.length === 1);

/** Addresses that stand in every manual. */
const isTypical = (address: string): boolean =>
  /^(?:192\.168\.[01]\.\d{1,3}|10\.0\.[0-2]\.\d{1,3}|172\.1[67]\.0\.\d{1,2}|10\.1\.1\.\d{1,2}|10\.10\.10\.\d{1,2})$/.test(
    address,
  );

/** 4.4.4.4, 10.20.30.40, 123.45.67.89: nobody's machine in particular. */
function isIllustrative(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  const even = b - a === c - b && c - b === d - c;
  return even || "123456789".includes(address.replaceAll(".", "")) || (a === b && c === d) || (a === d && b === c);
}

/** Object identifiers of the X.500 family also come with four parts. */
const isObjectId = (address: string): boolean => /^(?:1\.[23]|2\.5|0\.9)\./.test(address);

/** Few numbers of a version reach two digits. */
const isBusy = (address: string): boolean => address.split(".").filter((octet) => octet.length > 1).length >= 2;

/** A port behind it or a scheme in front of it: nothing but an address stands there. */
const inHostPosition = (text: string, start: number, end: number): boolean =>
  /^:\d{2,5}\b/.test(text.slice(end, end + 6)) || text.slice(start - 2, start) === "//";

/** Three or four numbers with points are a version where the text says so or compares them. */
const isVersion = (scan: Scan, start: number): boolean =>
  /[=^~<>]=? ?$/.test(scan.text.slice(Math.max(0, start - 4), start)) || scan.hasContextWord(start, VERSION, 40);

function confidenceOf(scan: Scan, start: number, end: number, kind: Ipv4Kind): Leak["confidence"] | undefined {
  const address = scan.text.slice(start, end);
  const placed = inHostPosition(scan.text, start, end);
  if (isObjectId(address) && !placed) return undefined;
  const named = placed || scan.hasContextWord(start, WORDS);
  if (!named && (isVersion(scan, start) || (kind === "public" && (smallest(address) || !isBusy(address)))))
    return undefined;
  if (isIllustrative(address) || !isHeldByCode(scan, start)) return "low";
  if (kind === "private") return named && !isTypical(address) ? "medium" : "low";
  return named ? "high" : "medium";
}

function* detect(hit: Hit, scan: Scan): Iterable<Leak> {
  if (hit.span.end - hit.span.start < hit.anchor.length + 3) return;
  const run = scan.text.slice(hit.span.start, hit.span.end);
  if (!START.test(run)) return;
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(run); match !== null; match = PATTERN.exec(run)) {
    const start = hit.span.start + match.index;
    const end = start + match[0].length;
    const kind = ipv4Kind(match[0]);
    if (kind === undefined || kind === "harmless") continue;
    if (isPiece(scan.text, start, end) || isWholeBlock(scan.text, end, match[0])) continue;
    const confidence = confidenceOf(scan, start, end, kind);
    if (confidence === undefined) continue;
    const type = kind === "private" ? "private-ip" : "ip";
    yield {
      detector: "ipv4",
      kind: "pii",
      type,
      span: { start, end },
      severity: confidence === "low" ? "info" : "warning",
      confidence,
    };
  }
}

export default defineDetector({
  meta: {
    id: "ipv4",
    kind: "pii",
    provider: "Network",
    title: "IPv4 address",
    types: ["ip", "private-ip"],
    severity: "warning",
    message: messageFor("IP address", "network"),
    source: "RFC 791; reserved ranges: RFC 6890, RFC 5737, RFC 1918",
  },
  anchors: { digits: [4, 40], quads: true },
  detect,
  examples: {
    flags: [
      { title: "of a client", text: '"remote_addr": "«81.94.203.17»"' },
      { title: "inside the network", text: "no route to host «10.171.22.103»:5432", type: "private-ip" },
    ],
    accepts: [
      { title: "documentation address", text: "e.g. 192.0.2.111" },
      { title: "a version", text: "version 4.18.20.3" },
      { title: "a longer dotted number", text: "oid 1.3.6.1.4.1.311" },
      { title: "loopback", text: "listen 127.0.0.1:8080" },
    ],
  },
});
