// Street addresses in the forms of the larger languages, under their keys, behind an announcing word or by their own shape.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";
import { ANY_FORM } from "./addressForms.ts";
import { ANNOUNCING, formOf, STREET_KEYWORDS, STREET_PREFIXES } from "./streetTypes.ts";

/** From the start of a line or value to the street type, and on to the town. */
const BEFORE = 48;
const AFTER = 72;
const ANNOUNCED_REACH = 90;
/** House numbers stand this near to the street type. */
const NEXT = 40;

const ANNOUNCING_SET: ReadonlySet<string> = new Set(ANNOUNCING);

const leak = (start: number, length: number, confidence: Leak["confidence"]): Leak => ({
  detector: "street-address",
  kind: "pii",
  type: "street-address",
  span: { start, end: start + length },
  severity: confidence === "low" ? "info" : "warning",
  confidence,
});

const trimmed = (text: string): string => text.replace(/[\s,.;:]+$/, "");

function firstIn(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly text: string } | undefined {
  const match = pattern.exec(text.slice(Math.max(0, from), to));
  return match === null ? undefined : { start: Math.max(0, from) + match.index, text: trimmed(match[0]) };
}

/** Window of the hit's own line. */
function lineWindow(text: string, start: number, end: number): readonly [number, number] {
  const from = Math.max(0, start - BEFORE);
  const before = text.slice(from, start).lastIndexOf("\n");
  const after = text.slice(end, end + AFTER).indexOf("\n");
  return [from + before + 1, after < 0 ? Math.min(text.length, end + AFTER) : end + after];
}

function aroundType(hit: Hit, scan: Scan): Leak | undefined {
  const { start, end } = hit.span;
  const before = scan.text.slice(Math.max(0, start - NEXT), start);
  const pattern = formOf(hit.anchor, before, scan.text.slice(end, end + NEXT));
  if (pattern === undefined) return undefined;
  const [from, to] = lineWindow(scan.text, start, end);
  const found = firstIn(pattern, scan.text, from, to);
  if (found === undefined || found.start > hit.span.end || found.start + found.text.length < hit.span.start)
    return undefined;
  return isNotice(scan.text, found.start) ? undefined : leak(found.start, found.text.length, "medium");
}

/** "(c) 2011 Gary Court" is a year and a name; the address of the foundation stands in every copy of its licences. */
const isNotice = (text: string, start: number): boolean =>
  /(?:\(c\)|©|copyright)\s*$|Free Software\s+(?:[*#/ ]*\s*)?Foundation,? (?:Inc\.)?,?\s*(?:[*#/ ]*\s*)?$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );

function announced(hit: Hit, scan: Scan): Leak | undefined {
  if (!/\d|[０-９]/.test(scan.text.slice(hit.span.end, hit.span.end + ANNOUNCED_REACH))) return undefined;
  const to = Math.min(scan.text.length, hit.span.end + ANNOUNCED_REACH);
  const found = firstIn(ANY_FORM, scan.text, hit.span.end, to);
  return found === undefined || found.start > hit.span.end + 48
    ? undefined
    : leak(found.start, found.text.length, "medium");
}

const detect = (hit: Hit, scan: Scan): Leak | undefined =>
  hit.via === "keyword" && ANNOUNCING_SET.has(hit.anchor) ? announced(hit, scan) : aroundType(hit, scan);

/** Under an address key: words and a house number. Network, mail and memory addresses have the same key. */
const PLAIN = /^(?=.*\p{L}{3})(?=.*\d)[\p{L}\p{M}\p{N} ,.'’ºª°#/()-]{6,120}$/u;
const OTHER_ADDRESS = /^(?:0x|\d{1,3}(?:\.\d{1,3}){3}|[\w-]+(?:\.[\w-]+)+(?::\d+)?$|.*(?:@|:\/\/|::))/i;
const NETWORK_WORDS = new Set([
  "ip",
  "mac",
  "email",
  "mail",
  "server",
  "host",
  "remote",
  "listen",
  "bind",
  "contract",
  "wallet",
  "memory",
  "url",
  "http",
  "web",
  "broker",
  "local",
  "net",
]);

function detectField(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 140));
  if (field.words.some((word) => NETWORK_WORDS.has(word)) || OTHER_ADDRESS.test(value)) return undefined;
  const found = firstIn(ANY_FORM, scan.text, field.value.start, field.value.end);
  if (found !== undefined)
    return found.start === field.value.start
      ? whole(field, found.text.length, value)
      : leak(found.start, found.text.length, "high");
  const plain =
    PLAIN.test(value) &&
    /(?:^|\s)\d{1,5}[a-z]?(?:[\s,/-]|$)/i.test(value) &&
    /\p{Lu}\p{Ll}/u.test(value) &&
    value.split(" ").length >= 2;
  return plain && (field.quoted || field.format !== "code")
    ? leak(field.value.start, trimmed(value).length, "low")
    : undefined;
}

/** The town behind the street belongs to it when the value holds nothing else. */
function whole(field: Field, length: number, value: string): Leak {
  const all = field.value.end - field.value.start;
  const rest = value.slice(length);
  return leak(field.value.start, all <= 140 && PLAIN.test(value) && rest.length < 48 ? all : length, "high");
}

export default defineDetector({
  meta: {
    id: "street-address",
    kind: "pii",
    provider: "Location",
    title: "Street address",
    types: ["street-address"],
    severity: "warning",
    message: messageFor("Street address", "place"),
    source: "UPU S42, address formats by country",
  },
  anchors: { prefixes: STREET_PREFIXES, keywords: [...STREET_KEYWORDS, ...ANNOUNCING] },
  fieldNames: [
    "address",
    "street",
    "adr",
    "addr1",
    "adresse",
    "anschrift",
    "strasse",
    "straße",
    "lieferadresse",
    "rechnungsadresse",
    "dirección",
    "direccion",
    "domicilio",
    "indirizzo",
    "endereço",
    "morada",
    "adres",
    "ulica",
    "adress",
    "gatuadress",
    "住所",
    "地址",
    "주소",
    "адрес",
    "العنوان",
    "pickup",
    "shipping address",
    "billing address",
    "delivery address",
  ],
  detect,
  detectField,
  examples: {
    flags: [
      {
        title: "American",
        text: "ship it to 4127 Larchmont Ave, Boise, ID 83702".replace("4127", "«4127").concat("»"),
      },
      { title: "German", text: "wohnhaft «Am Mühlgraben 14, 88662 Überlingen»" },
      { title: "French", text: "J'habite «27 rue des Tanneurs, 44000 Nantes»" },
    ],
    accepts: [
      { title: "a network address", text: '{"address": "10.20.30.40:8080"}' },
      { title: "code", text: "const Drive = open(12);" },
    ],
  },
});
