// Medical record numbers: the MRN mark with digits, or any number under a key of that name.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";

const MARKED = /^MRN[-#:= ]{0,3}\d{4,12}(?![\w-])/i;
const NUMBER = /^(?:MRN[-#: ]?)?[A-Z]{0,4}[-/]?\d[\d-]{3,14}[A-Z]?$/i;
const AFTER =
  /^[^\p{L}\p{N}\n]{0,4}(?:(?:number|no|nr|id|nummer)\b)?[^\p{L}\p{N}\n]{0,4}(?:is |ist )?([A-Z]{0,4}-?\d[\d-]{3,14})(?![\w-])/iu;

const leak = (start: number, end: number): Leak => ({
  detector: "medical-record",
  kind: "pii",
  type: "medical-record",
  span: { start, end },
  severity: "error",
  confidence: "high",
});

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  if (/[\p{L}\p{N}_]/u.test(text.charAt(hit.span.start - 1))) return undefined;
  const marked = MARKED.exec(text.slice(hit.span.start, hit.span.start + 24));
  if (marked !== null && /^MRN-?\d/i.test(marked[0])) return leak(hit.span.start, hit.span.start + marked[0].length);
  const rest = text.slice(hit.span.end, hit.span.end + 40);
  const value = AFTER.exec(rest)?.[1];
  if (value === undefined || /^[0-]+$/.test(value)) return undefined;
  const start = hit.span.end + rest.indexOf(value);
  return leak(start, start + value.length);
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, field.value.end);
  return NUMBER.test(value) && !/^0+$/.test(value) ? leak(field.value.start, field.value.end) : undefined;
}

export default defineDetector({
  meta: {
    id: "medical-record",
    kind: "pii",
    provider: "Health",
    title: "Medical record number",
    types: ["medical-record"],
    severity: "error",
    message: messageFor("Medical record number", "health"),
    source: "HIPAA, 45 CFR 164.514(b)(2)(i)(H)",
  },
  anchors: {
    keywords: [
      "mrn",
      "medical record",
      "patient number",
      "patientennummer",
      "patienten-nr",
      "patient no",
      "health record",
      "fallnummer",
      "numéro de dossier",
      "historia clínica",
    ],
  },
  fieldNames: [
    "mrn",
    "medical record",
    "medical record number",
    "patient number",
    "patient no",
    "patientennummer",
    "fallnummer",
  ],
  detect,
  detectField,
  examples: {
    flags: [
      { title: "marked", text: "patient «MRN-7310442» admitted" },
      { title: "under a key", text: '{"patient_number": "«7310442»"}', languageId: "json" },
    ],
    accepts: [
      { title: "a word", text: "mrn field is required" },
      { title: "unset", text: '{"mrn": "0000000"}', languageId: "json" },
    ],
  },
});
