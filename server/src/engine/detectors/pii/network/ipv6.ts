// IPv6 addresses, compressed or in full, with an embedded IPv4 address or zone. Scope operators of programming languages are not.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isHeldByCode } from "../codePlace.ts";
import { messageFor } from "../messages.ts";
import { ipv4Kind } from "./ipv4Ranges.ts";

const LONGEST = 48;
const HEXTET = /^[0-9a-f]{1,4}$/i;
const TAIL_V4 = /:(\d{1,3}(?:\.\d{1,3}){3})$/;

const isPart = (code: number): boolean =>
  (code >= 48 && code <= 58) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102) || code === 46;
const isName = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 127;

/** The run of hex digits, colons and dots around the offset, or undefined when a name continues it. */
function runAround(text: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && isPart(text.charCodeAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && end - offset < LONGEST && isPart(text.charCodeAt(end))) end += 1;
  while (end > start && text.charCodeAt(end - 1) === 46) end -= 1;
  if (text.charCodeAt(end - 1) === 58 && text.charCodeAt(end - 2) !== 58) end -= 1;
  if (isName(text.charCodeAt(start - 1)) || isName(text.charCodeAt(end))) return undefined;
  return { start, end };
}

/** The hextets, an embedded IPv4 address counted as two, or undefined when this is no address. */
function hextetsOf(address: string): readonly string[] | undefined {
  const v4 = TAIL_V4.exec(address)?.[1];
  if (v4 !== undefined && ipv4Kind(v4) === undefined) return undefined;
  const plain = v4 === undefined ? address : `${address.slice(0, -v4.length)}0:0`;
  if (plain.includes(".") || plain.includes(":::")) return undefined;
  const halves = plain.split("::");
  if (halves.length > 2) return undefined;
  const hextets = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!hextets.every((hextet) => HEXTET.test(hextet))) return undefined;
  return (halves.length === 2 ? hextets.length < 8 : hextets.length === 8) ? hextets : undefined;
}

/** Unspecified, loopback, documentation, link-local, multicast, a whole block. */
function isHarmless(address: string, hextets: readonly string[]): boolean {
  const lower = address.toLowerCase();
  if (/^(?:0*:)*:?0*1?$/.test(lower)) return true;
  if (/^(?:2001:4860:4860::88(?:88|44)|2606:4700:4700::1(?:111|001)|2620:fe::(?:9|fe))$/.test(lower)) return true;
  if (/^(?:2001:0?db8:|3fff:|fe80:|ff[0-9a-f]{2}:)/.test(lower)) return true;
  const v4 = TAIL_V4.exec(lower)?.[1];
  if (v4 !== undefined && lower.startsWith("::")) return ipv4Kind(v4) === "harmless";
  return hextets.length <= 1;
}

/** Colons also stand in scopes, times and hashes: an address has digits and either length or a known beginning. */
function isLikely(address: string, hextets: readonly string[]): boolean {
  if (!/\d/.test(address)) return false;
  return hextets.length >= 3 || /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|64:ff9b):/i.test(address);
}

const isPrivate = (address: string): boolean => /^f[cd]/i.test(address);

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (
    hit.via === "token" &&
    scan.text.charCodeAt(hit.span.end) !== 58 &&
    scan.text.charCodeAt(hit.span.start - 1) !== 58
  )
    return undefined;
  const span = runAround(scan.text, hit.span.start);
  if (span === undefined) return undefined;
  const address = scan.text.slice(span.start, span.end);
  const hextets = hextetsOf(address);
  if (/::$/.test(address) && scan.text.charCodeAt(span.end) === 47) return undefined;
  if (hextets === undefined || isHarmless(address, hextets) || !isLikely(address, hextets)) return undefined;
  const type = isPrivate(address) ? "private-ip" : "ip";
  const held = isHeldByCode(scan, span.start);
  return {
    detector: "ipv6",
    kind: "pii",
    type,
    span,
    severity: held ? "warning" : "info",
    confidence: held ? "medium" : "low",
  };
}

export default defineDetector({
  meta: {
    id: "ipv6",
    kind: "pii",
    provider: "Network",
    title: "IPv6 address",
    types: ["ip", "private-ip"],
    severity: "warning",
    message: messageFor("IP address", "network"),
    source: "RFC 4291; documentation ranges: RFC 3849, RFC 9637",
  },
  anchors: { marks: ["::"], tokens: [4, 4] },
  detect,
  examples: {
    flags: [
      { title: "compressed", text: "peer «2a02:816f:d829::7109» closed" },
      { title: "in full", text: "from «2a02:0425:2ca1:0000:0000:0567:5673:23b5»" },
    ],
    accepts: [
      { title: "documentation", text: "2001:db8::1" },
      { title: "loopback", text: "listen ::1" },
      { title: "a scope", text: "fab::cad::Decoder" },
      { title: "a time", text: "at 12:34:56" },
    ],
  },
});
