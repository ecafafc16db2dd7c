// Card security code and expiry: worthless digits anywhere but under their own name.

import type { Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";

const CODE = /^\d{3,4}$/;
const EXPIRY = /^(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?\d{2}$/;
/** Printed in every example. */
const SAMPLES = new Set(["123", "1234", "000", "0000", "999", "111"]);

function fieldLeak(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, field.value.end);
  const isCode =
    CODE.test(value) && !SAMPLES.has(value) && !field.words.includes("exp") && !field.words.includes("expiry");
  const isExpiry = EXPIRY.test(value) && value !== "12/34";
  if (!isCode && !isExpiry) return undefined;
  const type = isCode ? "card-security-code" : "card-expiry";
  return {
    detector: "card-security",
    kind: "pii",
    type,
    span: field.value,
    severity: isCode ? "error" : "info",
    confidence: isCode ? "medium" : "low",
  };
}

export default defineDetector({
  meta: {
    id: "card-security",
    kind: "pii",
    provider: "Payment cards",
    title: "Card security code or expiry date",
    types: ["card-security-code", "card-expiry"],
    severity: "error",
    message: messageFor("Card security code", "account"),
    source: "PCI DSS v4.0, requirement 3.3: sensitive authentication data",
  },
  fieldNames: ["cvv", "cvv2", "cvc", "cvc2", "card verification", "security code", "card expiry", "card exp", "cvn"],
  detectField: fieldLeak,
  examples: {
    flags: [
      { title: "code under its name", text: '{"cvv": "«417»"}', type: "card-security-code" },
      { title: "expiry, for the sanitizer", text: '{"card_expiry": "«09/28»"}', type: "card-expiry", mode: "sanitize" },
    ],
    accepts: [
      { title: "the sample everybody uses", text: '{"cvv": "123"}' },
      { title: "a reference", text: "cvv = form.cvv" },
    ],
  },
});
