// Hardware addresses: six octets with one kind of separator, or three dotted quads. They need their name beside them.

import type { Span } from "../../../model/span.ts";
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isFree } from "../candidates.ts";
import { isHeldByCode } from "../codePlace.ts";
import { messageFor } from "../messages.ts";

const PATTERN = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/gi;
const REACH = 120;

/** Unset, broadcast, and the documentation blocks of RFC 9542. */
function isHarmless(address: string): boolean {
  const bare = address.replace(/[^0-9a-f]/gi, "").toLowerCase();
  return (
    /^(?:0{12}|f{12})$/.test(bare) ||
    bare.startsWith("00005e0053") ||
    bare.startsWith("01005e9010") ||
    bare === "0123456789ab"
  );
}

const continues = (text: string, start: number, end: number): boolean =>
  /[:-]$/.test(text.slice(Math.max(0, start - 1), start)) && /[0-9a-f]/i.test(text.charAt(start - 2))
    ? true
    : /^[:-][0-9a-f]/i.test(text.slice(end, end + 2));

function* search(scan: Scan, { start: from, end: to }: Span): Iterable<Leak> {
  for (const match of scan.text.slice(from, to).matchAll(PATTERN)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (!isFree(scan.text, start, end) || continues(scan.text, start, end) || isHarmless(match[0])) continue;
    const held = isHeldByCode(scan, start);
    yield {
      detector: "mac",
      kind: "pii",
      type: "mac",
      span: { start, end },
      severity: held ? "warning" : "info",
      confidence: held ? "medium" : "low",
    };
  }
}

function detect(hit: Hit, scan: Scan): Iterable<Leak> {
  if (hit.via === "whole") return search(scan, hit.span);
  const goesOn = /[A-Za-z]/.test(scan.text.charAt(hit.span.start - 1));
  return goesOn ? [] : search(scan, { start: hit.span.end, end: hit.span.end + REACH });
}

const detectField = (field: Field, scan: Scan): Iterable<Leak> => search(scan, field.value);

export default defineDetector({
  meta: {
    id: "mac",
    kind: "pii",
    provider: "Network",
    title: "Hardware address (MAC)",
    types: ["mac"],
    severity: "warning",
    message: messageFor("Hardware address (MAC)", "device"),
    source: "IEEE 802; documentation values: RFC 9542",
  },
  anchors: {
    keywords: [
      "mac addr",
      "mac:",
      "mac is",
      "macs:",
      "mac=",
      "macaddr",
      "hwaddr",
      "hardware address",
      "physical address",
      "ethernet",
      "link/ether",
      "ether ",
      "dhcp",
      "lease",
      "bssid",
      "lladdr",
    ],
    whole: 40,
  },
  fieldNames: ["mac", "mac address", "hwaddr", "hardware address", "bssid", "ethernet", "macaddress", "device mac"],
  detect,
  detectField,
  examples: {
    flags: [
      { title: "of a lease", text: "dhcp lease «3c:22:fb:71:0e:9d»" },
      { title: "dashes under a key", text: '{"mac": "«3C-22-FB-71-0E-9D»"}', languageId: "json" },
    ],
    accepts: [
      { title: "documentation", text: "mac: 00-00-5E-00-53-AF" },
      { title: "seven octets", text: "ethernet 00:1a:2b:3c:4d:5e:6f" },
    ],
  },
});
