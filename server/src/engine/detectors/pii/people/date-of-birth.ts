// Dates of birth: a real date under a key or behind a word that says so. A date without one is a date.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";
import { findDate } from "./dateForms.ts";

const REACH = 40;
const OLDEST = 1890;

/** Everybody's example. */
const SAMPLES = new Set([
  "1970-01-01",
  "1900-01-01",
  "2000-01-01",
  "1990-01-01",
  "01/01/1970",
  "01/01/1900",
  "01.01.1970",
  "1999-12-31",
]);

/** The words themselves; "born" also stands in prose about anything, so a date has to follow at once. */
const KEYWORDS = [
  "dob",
  "d.o.b",
  "birth",
  "birthday",
  "geboren",
  "geburtsdatum",
  "geburtstag",
  "geb.",
  "né le",
  "née le",
  "naissance",
  "nacido",
  "nacida",
  "nacimiento",
  "nato il",
  "nata il",
  "nascita",
  "nascido",
  "nascimento",
  "urodzen",
  "urodzon",
  "geboortedatum",
  "fødselsdato",
  "född",
  "födelsedatum",
  "født",
  "syntymäaika",
  "syntynyt",
  "born on",
  "born:",
  "born ",
  "narozen",
  "doğum tarihi",
  "рождения",
  "родился",
  "родилась",
  "народження",
  "γέννησης",
  "生年月日",
  "出生日期",
  "出生年月",
  "생년월일",
  "تاريخ الميلاد",
  "תאריך לידה",
  "วันเกิด",
  "ngày sinh",
  "जन्म",
] as const;

function leakIn(start: number, text: string, confidence: Leak["confidence"]): Leak | undefined {
  const date = findDate(text);
  if (date === undefined || SAMPLES.has(date.text)) return undefined;
  if (date.year !== undefined && (date.year < OLDEST || date.year > 2030)) return undefined;
  const from = start + date.index;
  return {
    detector: "date-of-birth",
    kind: "pii",
    type: "date-of-birth",
    span: { start: from, end: from + date.text.length },
    severity: "error",
    confidence,
  };
}

/** A word that ends in the keyword ("stillbirth") or goes on is another word, except for inflection. */
function startsWord(text: string, start: number): boolean {
  return (
    !/\p{L}/u.test(text.charAt(start - 1)) || /[a-z]/.test(text.charAt(start - 1)) === /[A-Z]/.test(text.charAt(start))
  );
}

/** "birthtime", "birthplace", "dobra": the word goes on as another one. */
const OTHER_WORD = /^(?!day|date|s\b|e\b|y\b|a\b|i\b)[a-z]/;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (!startsWord(scan.text, hit.span.start) || OTHER_WORD.test(scan.text.slice(hit.span.end, hit.span.end + 6)))
    return undefined;
  const line = scan.text.slice(hit.span.end, hit.span.end + REACH).split("\n", 2)[0] ?? "";
  const lead = /^[^\d]{0,28}?(?=(?:[^\p{L}\d]|^)(?:\d|\p{L}{3,10}\.? \d))/u.exec(line);
  return lead === null ? undefined : leakIn(hit.span.end, line, "high");
}

const detectField = (field: Field, scan: Scan): Leak | undefined => {
  const value = scan.text.slice(field.value.start, Math.min(field.value.end, field.value.start + REACH));
  return leakIn(field.value.start, value, "high");
};

export default defineDetector({
  meta: {
    id: "date-of-birth",
    kind: "pii",
    provider: "Person",
    title: "Date of birth",
    types: ["date-of-birth"],
    severity: "error",
    message: messageFor("Date of birth", "person"),
    source: "GDPR art. 4(1); with a name or place it singles a person out",
  },
  anchors: { keywords: KEYWORDS },
  fieldNames: [
    "dob",
    "birth",
    "birth date",
    "birthdate",
    "birthday",
    "date of birth",
    "date birth",
    "geburtsdatum",
    "geburtstag",
    "geb datum",
    "naissance",
    "date naissance",
    "fecha nacimiento",
    "nacimiento",
    "nascita",
    "data nascita",
    "nascimento",
    "geboortedatum",
    "fodselsdato",
    "fødselsdato",
    "fodelsedatum",
    "födelsedatum",
    "urodzenia",
  ],
  detect,
  detectField,
  examples: {
    flags: [
      { title: "under its key", text: '"birth_date": "«1968-03-17»"' },
      { title: "in a sentence", text: "geboren am «17. März 1968», wohnhaft" },
    ],
    accepts: [
      { title: "another date", text: '"created": "1968-03-17"' },
      { title: "no such day", text: "dob: 1968-02-31" },
      { title: "the epoch", text: "birthday = 1970-01-01" },
    ],
  },
});
