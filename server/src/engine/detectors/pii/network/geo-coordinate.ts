// Coordinates: a decimal latitude and longitude with four places or more, together or under their names.

import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";

const PAIR = /^(-?\d{1,2}\.\d{4,10})(\s*[,;]\s*|\s+)(-?\d{1,3}\.\d{4,10})(?![\d.])/;
const SINGLE = /^[+-]?\d{1,3}\.\d{4,12}$/;
const LAST = 60;
const WORDS = [
  "lat",
  "lon",
  "lng",
  "latlng",
  "latlon",
  "latitude",
  "longitude",
  "geo",
  "gps",
  "coordinate",
  "coordinates",
  "coords",
  "position",
  "pos",
  "location",
  "geopoint",
  "standort",
  "koordinaten",
  "ubicación",
  "position gps",
  "geolocation",
  "latitudes",
] as const;

/** Around 0,0 and at the published point in the open ocean lies nothing. */
const isHarmless = (latitude: number, longitude: number): boolean =>
  (Math.abs(latitude) < 1 && Math.abs(longitude) < 1) || (latitude === -48.876667 && longitude === -123.393333);

/** A third number makes it a vector or a table row. */
function isPairAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return !/\d\s*[,;]?\s*$/.test(before) && !/^\s*[,;]?\s*-?\d+\.\d/.test(text.slice(end, end + 16));
}

/** Two leaks, one for each number, so that each is replaced where it stands. */
function detect(hit: Hit, scan: Scan): Leak | undefined {
  const dot = scan.text.charCodeAt(hit.span.start + 2) === 46 || scan.text.charCodeAt(hit.span.start + 1) === 46;
  if (!dot) return undefined;
  const start = scan.text.charCodeAt(hit.span.start - 1) === 45 ? hit.span.start - 1 : hit.span.start;
  const match = PAIR.exec(scan.text.slice(start, start + LAST));
  if (match === null) return undefined;
  const latitude = Number(match[1]);
  const longitude = Number(match[3]);
  const end = start + match[0].length;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || isHarmless(latitude, longitude)) return undefined;
  if (/[\w.]/.test(scan.text.charAt(start - 1))) return undefined;
  if (!isPairAlone(scan.text, start, end)) return undefined;
  const confidence = scan.hasContextWord(start, WORDS) ? "high" : "low";
  if (confidence === "low" && Math.abs(latitude) < 1) return undefined;
  return {
    detector: "geo-coordinate",
    kind: "pii",
    type: "geo-coordinate",
    span: { start, end },
    severity: confidence === "low" ? "info" : "warning",
    confidence,
  };
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, field.value.end);
  if (!SINGLE.test(value) || Math.abs(Number(value)) > 180 || Math.abs(Number(value)) < 1) return undefined;
  return {
    detector: "geo-coordinate",
    kind: "pii",
    type: "geo-coordinate",
    span: field.value,
    severity: "warning",
    confidence: "medium",
  };
}

export default defineDetector({
  meta: {
    id: "geo-coordinate",
    kind: "pii",
    provider: "Location",
    title: "Geographic coordinates",
    types: ["geo-coordinate"],
    severity: "warning",
    message: messageFor("Geographic coordinates", "place"),
    source: "ISO 6709; four decimal places are about ten metres",
  },
  anchors: { digits: [5, 24] },
  fieldNames: ["lat", "lng", "latitude", "longitude", "lon"],
  detect,
  detectField,
  examples: {
    flags: [
      { title: "a home", text: "home location «59.912731, 10.746092»" },
      { title: "one number under its name", text: '{"latitude": «59.912731»}' },
    ],
    accepts: [
      { title: "a vector", text: "[0.1234, 0.5678, 0.9012]" },
      { title: "few places", text: "position 59.91, 10.75" },
    ],
  },
});
