// Telephone numbers: with a plus, in a national form that is rare otherwise, or announced by a word or a country.

import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";
import { isNamed } from "../named.ts";
import { internationalNumber, nationalNumber } from "./numberingPlans.ts";
import { CALL_WORDS, COUNTRY_PHRASES, PHONE_WORDS, WITH_TRUNK, WITHOUT_TRUNK } from "./phoneRegions.ts";
import { isReservedPhone } from "./reservedPhones.ts";

interface Candidate {
  readonly start: number;
  readonly written: string;
  readonly digits: string;
}

type Verdict = Leak["confidence"] | undefined;

const NANP = /^\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[.-]\d{4}$/;
const NANP_BRACKETS = /^\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}$/;
const ISO_DATE = /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./]\d/;
const COUNTRIES = [...COUNTRY_PHRASES].map(([phrase, region]) => ({ phrase: [phrase], region }));
const REACHED = ["call", "callback", "reach", "dial"];
const NUMBER = ["number", "no", "cell"];
const DECIMAL = /^[1-9]\d*\.\d+$/;
const REPEATED = /^\+?(\d)\1{5,}$|^0?123456789?0?$/;

/** The digits go on after a country code: that number is judged as a whole. */
const OPEN_INTERNATIONAL = /\+\d[\d ().-]*$/;

/** One number of a list of them. */
const BESIDE_ANOTHER = /\+\d[\d ().-]{7,18}\d[^\d\n]{1,20}$/;

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;

/** Part of a name, a decimal fraction, an UUID, a path. */
function isPiece(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isWordCode(before) || before === 35 || before === 36) return true;
  if (text.charCodeAt(start) !== 43 && OPEN_INTERNATIONAL.test(text.slice(Math.max(0, start - 16), start))) return true;
  if ((before === 46 || before === 45 || before === 47 || before === 43) && isWordCode(text.charCodeAt(start - 2)))
    return true;
  const after = text.charCodeAt(end);
  return isWordCode(after) || ((after === 46 || after === 45 || after === 47) && isWordCode(text.charCodeAt(end + 1)));
}

function international(scan: Scan, { start, digits, written }: Candidate): Verdict {
  if (isReservedPhone(digits.replace(/^(\d\d)0/, "$1")) || isReservedPhone(digits)) return undefined;
  const result = internationalNumber(digits);
  if (result === undefined || digits.length < 8) return undefined;
  const named = isNamed(scan, start, PHONE_WORDS) || isNamed(scan, start, CALL_WORDS);
  if (result === "possible") return named && digits.length >= 9 ? "low" : undefined;
  if (named) return "high";
  return digits.length >= 10 || /[ ()-]/.test(written) ? "medium" : "low";
}

/** The country that a phrase before the number names. */
function namedCountry(scan: Scan, start: number): string | undefined {
  return COUNTRIES.find(({ phrase }) => scan.hasContextWord(start, phrase))?.region;
}

function inSomePlan(digits: string): { readonly e164: string; readonly trunk: boolean } | undefined {
  const regions = digits.startsWith("0") ? WITH_TRUNK : WITHOUT_TRUNK;
  for (const region of regions) {
    const number = nationalNumber(digits, region);
    if (number !== undefined) return number;
  }
  return undefined;
}

function national(scan: Scan, candidate: Candidate): Verdict {
  const { start, digits, written } = candidate;
  if (digits.length < 8 || digits.length > 12) return undefined;
  const american = NANP.test(written) && nationalNumber(digits, "US") !== undefined;
  if (american && isReservedPhone(`1${digits}`)) return undefined;
  const bare = written === digits;
  if (isNamed(scan, start, PHONE_WORDS)) return namedNumber(digits, bare);
  const listed = digits.startsWith("0") && BESIDE_ANOTHER.test(scan.text.slice(Math.max(0, start - 48), start));
  if (listed) return inSomePlan(digits) ? "medium" : undefined;
  if (american)
    return NANP_BRACKETS.test(written) || isNamed(scan, start, CALL_WORDS) ? "medium" : separatorVerdict(written);
  if (!bare && isNamed(scan, start, REACHED, 40)) return inSomePlan(digits) ? "medium" : undefined;
  return byCountry(scan, candidate);
}

const separatorVerdict = (written: string): Verdict => (/^\d{3}-\d{3}-\d{4}$/.test(written) ? "medium" : "low");

function namedNumber(digits: string, bare: boolean): Verdict {
  const number = inSomePlan(digits);
  if (number === undefined || isReservedPhone(number.e164)) return undefined;
  return bare && !number.trunk ? "medium" : "high";
}

function byCountry(scan: Scan, { start, digits }: Candidate): Verdict {
  if (!scan.hasContextWord(start, NUMBER, 40)) return undefined;
  const region = namedCountry(scan, start);
  return region !== undefined && nationalNumber(digits, region) !== undefined ? "medium" : undefined;
}

/** A number copied alone: written with its trunk prefix, or in more than three groups as no amount or id is. */
function alone(written: string, digits: string): Verdict {
  const groups = written.split(/[^\d]+/).filter((group) => group !== "").length;
  if (digits.length < 9 || (!digits.startsWith("0") && groups < 4)) return undefined;
  const number = inSomePlan(digits);
  return number === undefined || isReservedPhone(number.e164) ? undefined : "low";
}

function verdictOf(scan: Scan, candidate: Candidate, isWhole: boolean): Verdict {
  const { written, digits } = candidate;
  if (REPEATED.test(written) || ISO_DATE.test(written) || DECIMAL.test(written)) return undefined;
  if (written.startsWith("+")) return international(scan, candidate);
  if (/^00[1-9]/.test(digits) && digits.length >= 11)
    return international(scan, { ...candidate, digits: digits.slice(2) }) === "high" ? "high" : undefined;
  return isWhole ? alone(written, digits) : national(scan, candidate);
}

function leakAt(scan: Scan, span: Leak["span"], isWhole: boolean): Leak | undefined {
  const written = scan.text.slice(span.start, span.end);
  const confidence = verdictOf(scan, { start: span.start, written, digits: written.replace(/\D/g, "") }, isWhole);
  if (confidence === undefined) return undefined;
  return {
    detector: "phone",
    kind: "pii",
    type: "phone",
    span,
    severity: confidence === "low" ? "info" : "warning",
    confidence,
  };
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const written = scan.text.slice(hit.span.start, hit.span.end);
  if (hit.via === "whole") return /^[\d+(][\d +().\-/]{7,22}$/.test(written) ? leakAt(scan, hit.span, true) : undefined;
  if (/[/]/.test(written) && !written.startsWith("0")) return undefined;
  return isPiece(scan.text, hit.span.start, hit.span.end) ? undefined : leakAt(scan, hit.span, false);
}

/** Under its own name any plausible run of digits is a number. */
function detectField(field: Field, scan: Scan): Leak | undefined {
  const written = scan.text.slice(field.value.start, field.value.end);
  if (!/^[\d+(][\d +().\-/]{6,22}$/.test(written)) return undefined;
  const known = leakAt(scan, field.value, false);
  const digits = written.replace(/\D/g, "");
  if (known !== undefined || REPEATED.test(digits) || digits.length < 8 || digits.length > 15) return known;
  const reserved = [digits, `1${digits}`, inSomePlan(digits)?.e164 ?? ""].some(isReservedPhone);
  return reserved || ISO_DATE.test(written)
    ? undefined
    : { detector: "phone", kind: "pii", type: "phone", span: field.value, severity: "info", confidence: "low" };
}

export default defineDetector({
  meta: {
    id: "phone",
    kind: "pii",
    provider: "Contact",
    title: "Telephone number",
    types: ["phone"],
    severity: "warning",
    message: messageFor("Telephone number", "contact"),
    source: "ITU-T E.164; numbering plans of libphonenumber",
  },
  anchors: { digits: [8, 15], whole: 24 },
  fieldNames: [
    "phone",
    "telephone",
    "tel",
    "mobile",
    "telefon",
    "fax",
    "msisdn",
    "handy",
    "telefono",
    "celular",
    "portable",
  ],
  detect,
  detectField,
  examples: {
    flags: [
      { title: "with a plus", text: "sms sent to «+46 70 361 48 27»" },
      { title: "announced", text: "tél. «06 44 91 27 35»" },
      { title: "American brackets", text: "call «(206) 555-8137»" },
    ],
    accepts: [
      { title: "kept for fiction", text: "support demo line (206) 555-0196" },
      { title: "epoch seconds", text: "iat: 1711716769" },
      { title: "a time stamp near a telephone", text: '{"phone": null, "time": 1748503543012}' },
    ],
  },
});
