/** Numbers of contracts, mandates, policies and agreements with a client. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { groupSpan, nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "contract-id";

const AHEAD =
  /^(?:\s(?:id|no|nr|number|reference|ref)\b)?\.?\s{0,2}[:#]?\s{0,2}((?=[A-Z0-9/-]*\d)[A-Z][A-Z0-9]{0,7}(?:[-/][A-Z0-9]{2,10}){1,4})(?![\w-])/d;
const VALUE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/-]{4,39}$/;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (/[\p{L}\p{N}_]/u.test(scan.text.charAt(hit.span.start - 1))) return undefined;
  const span = groupSpan(AHEAD.exec(scan.text.slice(hit.span.end, hit.span.end + 64)), 1, hit.span.end);
  return span && nameLeak(ID, ID, span, "low");
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.format === "code" && !field.quoted) return undefined;
  const value = scan.text.slice(field.value.start, field.value.end);
  if (!VALUE.test(value) || /^(?:\d{4}-\d{2}-\d{2}.*|v?\d+(?:\.\d+)+|0x[0-9a-f]+)$/i.test(value)) return undefined;
  return nameLeak(ID, ID, field.value, "low");
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Business",
    title: "Contract or mandate number",
    types: [ID],
    what: "The number of a contract with a client",
    source: "Customs of contracts; ISO 20022 mandate identification",
  }),
  anchors: { keywords: ["mandate", "contract", "agreement", "vertrag", "contrat"] },
  detect,
  fieldNames: [
    "mandate",
    "mandate id",
    "contract id",
    "contract no",
    "contract number",
    "agreement id",
    "agreement number",
    "policy number",
    "mndt id",
    "vertragsnummer",
  ],
  detectField,
  inReview: {},
  examples: {
    flags: [
      { title: "in a sentence", text: "mandate «FJ-2024-0117», account closed", mode: "sanitize" },
      { title: "a member", text: `"mandate": "«MNDT-2026-004417»"`, languageId: "json", mode: "sanitize" },
    ],
    accepts: [
      { title: "a smart contract", text: "contract Token is ERC20", mode: "sanitize" },
      { title: "a version", text: "contract_id: 1.2.0", languageId: "yaml", mode: "sanitize" },
    ],
  },
});
