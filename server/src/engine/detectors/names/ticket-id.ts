/** Ids of tickets: a project key, a dash and a number, that is neither a standard nor a code of a product. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Scan } from "../scan/scanContext.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "ticket-id";

/** Standards, algorithms, encodings, error codes and products that look the same. */
const NOT_TICKETS: ReadonlySet<string> = new Set(
  (
    "UTF UCS SHA MD AES DES RSA RC ISO IEC IEEE RFC CVE CWE GHSA CVSS HTTP TLS SSL TCP UDP IP IPV WIN CP GB BIG EUC KOI TIS MAC US EN FR DE NL IT ES JP CN UK EU USD EUR " +
    "PEP JEP JSR KEP BEP BIP EIP ERC NIST FIPS PCI SOC ANSI ECMA ES ITU DIN BS EN ASTM UL CE MIL X H G MPEG MP AVC HEVC VP AV AC DTS RTX GTX RX GPT CLAUDE LLAMA BERT " +
    "GCC MSVC JDK JRE JAVA PHP SQL DB ORA PLS TNS SP ZN MSG ERR ERROR WARN E TS JS CS BC CA NETSDK MSB NU NETWORK SQLSTATE PG MY Q P V R A B C D F K L M N S T U W Y Z " +
    "Q1 Q2 Q3 Q4 FY CY WEEK DAY STEP PHASE PART CHAPTER SECTION TABLE FIGURE FIG APPENDIX LEVEL TIER ZONE RACK ROW COL LINE PAGE TAB KEY F CTRL ALT CMD COVID SARS B2 F16 " +
    "DEPRECATED OWASP ASVS LLM CIS AC AU CM IA SI SC TEST EXAMPLE FOO BAR SKU INV PO SO REF MRN ID NO NR VAT IBAN MNDT AWB CUST ORD ORDER USER CARD EOF UTC GMT CET CEST EST PST " +
    "MODEL SERIES TYPE CLASS VERSION REV RELEASE BUILD PATCH RC BETA ALPHA DRAFT BLAKE CHACHA POLY HMAC PBKDF CRC BASE ED X25519 SECP PKCS TLSV HTTPS PORT SCSI USB PCIE SATA DDR LPDDR WPA WEP BT"
  ).split(" "),
);

/** Words that stand around tickets. */
const CONTEXT = [
  "ticket",
  "tickets",
  "issue",
  "issues",
  "jira",
  "bug",
  "story",
  "epic",
  "incident",
  "case",
  "fixes",
  "fix",
  "closes",
  "close",
  "resolves",
  "refs",
  "see",
  "task",
  "postmortem",
  "pr",
  "branch",
  "feature",
  "hotfix",
  "bugfix",
  "feat",
  "chore",
  "reported",
  "escalated",
  "browse",
  "request",
  "change",
  "vorgang",
  "fall",
  "demande",
];

const SHAPE = /^([A-Z][A-Z0-9]{1,9})-(\d{1,7})(?![\w-])(?!\.\d)/;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  if (!isKeyCode(text.charCodeAt(hit.span.start - 1)) || !isDigitCode(text.charCodeAt(hit.span.end))) return undefined;
  const from = startOfKey(text, hit.span.start);
  if (from === hit.span.start || (/[\w.$/\\-]/.test(text.charAt(from - 1)) && !/[/]/.test(text.charAt(from - 1))))
    return undefined;
  const match = SHAPE.exec(text.slice(from, from + 24));
  if (!match?.[1] || !match[2] || NOT_TICKETS.has(match[1]) || /^[A-Z]\d+$/.test(match[1])) return undefined;
  const span = { start: from, end: from + match[0].length };
  if (/^CVE-|^GHSA/.test(match[0]) || (match[2].startsWith("0") && match[2].length < 4)) return undefined;
  const named =
    scan.hasContextWord(from, CONTEXT) ||
    /^[[(#]/.test(text.slice(from - 1, from)) ||
    /^[\])]?:/.test(text.slice(span.end, span.end + 2));
  if (!named && match[2].length < 3) return undefined;
  return nameLeak(ID, ID, span, "low");
}

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
const isKeyCode = (code: number): boolean => isDigitCode(code) || (code >= 65 && code <= 90);

function startOfKey(text: string, dash: number): number {
  let at = dash;
  while (at > 0 && dash - at < 11 && isKeyCode(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Work tracking",
    title: "Ticket id",
    types: [ID],
    what: "The id of a ticket",
    source: "https://support.atlassian.com/jira-software-cloud/docs/what-is-an-issue/",
  }),
  anchors: { marks: ["-"] },
  detect,
  inReview: {},
  examples: {
    flags: [
      { title: "named", text: "It happened twice, ticket «NVK-48213».", mode: "sanitize" },
      { title: "in brackets", text: "# Postmortem: duplicate invoices («INC-2291»)", mode: "sanitize" },
      { title: "a branch", text: "git checkout feature/«FJL-771»", mode: "sanitize" },
    ],
    accepts: [
      {
        title: "standards",
        text: "UTF-8, SHA-256, ISO-8601, RFC-2119, CVE-2024-1234, HTTP-2, AES-256, X-11",
        mode: "sanitize",
      },
      { title: "a package", text: "eslint-plugin-10 and GPT-4 on RTX-4090", mode: "sanitize" },
    ],
  },
});
