// Customer and shipment numbers: whatever stands under such a key and looks like a coded number, not like a row id.
import type { Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";

/** Letters and digits with a separator or a prefix; bare integers are primary keys. */
const CODED = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z]{1,6}[-_/]?\d[\dA-Za-z_/-]{3,24}$/;
const TRACKING = /^(?:[A-Z]{2,4}\d{8,12}[A-Z]{2}|1Z[0-9A-Z]{16}|\d{12,22})$/;
const SHIPMENT = new Set(["tracking", "awb", "waybill", "consignment", "sendungsnummer", "parcel"]);

function detectField(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, field.value.end);
  const isShipment = field.words.some((word) => SHIPMENT.has(word));
  if (!(isShipment ? TRACKING : CODED).test(value)) return undefined;
  return {
    detector: "customer-id",
    kind: "pii",
    type: isShipment ? "tracking-number" : "customer-id",
    span: field.value,
    severity: "info",
    confidence: "low",
  };
}

export default defineDetector({
  meta: {
    id: "customer-id",
    kind: "pii",
    provider: "Person",
    title: "Customer or shipment number",
    types: ["customer-id", "tracking-number"],
    severity: "info",
    message: messageFor("Customer or shipment number", "person"),
    source: "GDPR art. 4(1): an identification number; UPU S10",
  },
  fieldNames: [
    "customer id",
    "customer no",
    "customer number",
    "kundennummer",
    "kunden nr",
    "customerid",
    "cust id",
    "member id",
    "membership number",
    "policy number",
    "policy no",
    "numero client",
    "insurance number",
    "patient id",
    "subscriber id",
    "tracking number",
    "tracking",
    "awb",
    "waybill",
    "consignment",
    "sendungsnummer",
    "parcel",
  ],
  detectField,
  inReview: {},
  examples: {
    flags: [
      { title: "coded", text: '{"customer_id": "«K-204817»"}', mode: "sanitize" },
      { title: "a parcel", text: '{"awb": "«RR473829105SE»"}', type: "tracking-number", mode: "sanitize" },
    ],
    accepts: [
      { title: "a primary key", text: '{"customer_id": 2041}', mode: "sanitize" },
      { title: "a word", text: '{"customer_id": "unknown"}', mode: "sanitize" },
    ],
  },
});
