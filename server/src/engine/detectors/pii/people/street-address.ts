// Street addresses in the forms of the larger languages, under their keys, behind an announcing word or by their own shape.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";
import { ANNOUNCED, TYPED } from "./addressForms.ts";

/** From the start of a line or value to the street type, and on to the town. */
const BEFORE = 48;
const AFTER = 72;
const ANNOUNCED_REACH = 90;

/** Street types as whole words: the address stands around them. */
const TYPE_PREFIXES = [
  "Street",
  "Avenue",
  "Ave",
  "Road",
  "Lane",
  "Drive",
  "Court",
  "Boulevard",
  "Blvd",
  "Place",
  "Way",
  "Close",
  "Crescent",
  "Terrace",
  "Square",
  "Highway",
  "Parkway",
  "Pkwy",
  "Quay",
  "Mews",
  "Gardens",
  "Grove",
  "Calle ",
  "Avenida ",
  "Paseo ",
  "Plaza ",
  "Carrer ",
  "Rua ",
  "Travessa ",
  "Praça ",
  "Via ",
  "Viale ",
  "Piazza ",
  "Corso ",
  "Rd",
  "Ln",
  "Dr",
  "St",
].flatMap((type) => (type.length < 3 ? [`${type} `, `${type},`, `${type}.`] : [type]));
const TYPE_KEYWORDS = [
  "straße",
  "strasse",
  "straat",
  "gracht",
  "platz ",
  "allee ",
  " rue ",
  " avenue ",
  " boulevard ",
  " chemin ",
  " impasse ",
  " quai ",
  "ul. ",
  "al. ",
  "gatan ",
  "vägen ",
  "veien ",
  "vej ",
  "gade ",
  "katu ",
  "〒",
  "丁目",
  "улица",
  "ул. ",
  "проспект",
  "大道",
  "路",
] as const;
const ANNOUNCING = [
  "wohnhaft",
  "wohne in",
  "wohnt in",
  "anschrift",
  "adresse",
  "lieferadresse",
  "rechnungsadresse",
  "home address",
  "address is",
  "address:",
  "ship to",
  "lives at",
  "live at",
  "living at",
  "residing at",
  "resides at",
  "habite",
  "domicilié",
  "demeurant",
  "domicilio",
  "dirección",
  "vive en",
  "indirizzo",
  "residente in",
  "abita in",
  "morada",
  "endereço",
  "adres",
  "woonachtig",
  "zamieszkał",
  "bydliště",
  "住所",
  "地址",
  "주소",
  "адрес",
  "العنوان",
  "כתובת",
] as const;
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
  const before = text.lastIndexOf("\n", start - 1) + 1;
  const after = text.indexOf("\n", end);
  return [Math.max(before, start - BEFORE), Math.min(after < 0 ? text.length : after, end + AFTER)];
}

function aroundType(hit: Hit, scan: Scan): Leak | undefined {
  const [from, to] = lineWindow(scan.text, hit.span.start, hit.span.end);
  if (!/\d/.test(scan.text.slice(from, to))) return undefined;
  const found = firstIn(TYPED, scan.text, from, to);
  if (found === undefined || found.start > hit.span.end || found.start + found.text.length < hit.span.start)
    return undefined;
  return leak(found.start, found.text.length, "medium");
}

function announced(hit: Hit, scan: Scan): Leak | undefined {
  const to = Math.min(scan.text.length, hit.span.end + ANNOUNCED_REACH);
  const found = firstIn(ANNOUNCED, scan.text, hit.span.end, to);
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
  const found = firstIn(ANNOUNCED, scan.text, field.value.start, field.value.end);
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
  anchors: { prefixes: TYPE_PREFIXES, keywords: [...TYPE_KEYWORDS, ...ANNOUNCING] },
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
