// E-mail addresses: plain, quoted local part, internationalised, percent-encoded. Not package@version, git@host or a decorator.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isHeldByCode } from "../codePlace.ts";
import { messageFor } from "../messages.ts";
import { type Address, addressAround } from "./emailShape.ts";
import { isReservedDomain, topLevelOf } from "./topLevel.ts";

const WORDS = [
  "email",
  "mail",
  "emails",
  "mailto",
  "to",
  "from",
  "cc",
  "bcc",
  "contact",
  "customer",
  "user",
  "recipient",
  "sender",
  "e mail",
] as const;
/** Published on purpose: authorship, licence, where to report a bug. */
const ATTRIBUTION = [
  "author",
  "authors",
  "copyright",
  "maintainer",
  "maintainers",
  "maintained",
  "contributor",
  "contributors",
  "license",
  "licence",
  "licensed",
  "bugs",
  "written",
  "credits",
  "by",
  "signed off by",
  "co authored by",
  "reported by",
  "reviewed by",
  "developer",
  "packager",
  "vendor",
  "thanks",
  "fixes",
  "report",
] as const;
/** In a ticket "reported by" and "from" lead to a customer; these words lead to an author everywhere. */
const AUTHORSHIP = [
  "author",
  "authors",
  "copyright",
  "maintainer",
  "maintainers",
  "maintained",
  "contributor",
  "contributors",
  "license",
  "licence",
  "signed off by",
  "co authored by",
] as const;
/** Pages of a project that say whom to write to. */
const PROJECT_PAGE =
  /(?:^|[\\/])(?:readme|contributing|code[-_]of[-_]conduct|security|support|governance|release[-_ ]?notes)[^\\/]*$/i;
/** Mailboxes that no person reads. */
const ROBOT =
  /^(?:no-?reply|do-?not-?reply|noreply|mailer-daemon|postmaster|bounce|git|hg|svn|npm|root|nobody|user|username|name|you|your-?email|foo|bar|baz|test|me|someone|somebody|one|two|three|email|x-oauth-basic|john\.?doe|jane\.?doe)$/i;
const NO_PERSON_DOMAIN =
  /(?:^|\.)(?:noreply\.github\.com|users\.noreply\.github\.com|googlegroups\.com|[a-z-]*\.?gserviceaccount\.com|lists\.[a-z.]+|localhost\.localdomain)$/i;

/** user@host of a remote shell or of a URL names a login, not a mailbox. */
function isLogin(scan: Scan, { span, local }: Address): boolean {
  const before = scan.text.slice(Math.max(0, span.start - 40), span.start);
  if (/:\/\/[^\s/"'@]*$/.test(before) || /\b(?:ssh|scp|sftp|rsync|mosh)\b[^\n|;&]*$/.test(before)) return true;
  const after = scan.text.slice(span.end, span.end + 2);
  return (
    /^:[/~]/.test(after) || (/^:[\w./~-]/.test(after) && /^(?:git|hg|svn|root|ubuntu|ec2-user|deploy)$/i.test(local))
  );
}

/** A matrix product or a method call: q@k.transpose(...), x@self.weight. */
const isExpression = (scan: Scan, { span }: Address): boolean => /^[([]/.test(scan.text.slice(span.end, span.end + 1));

/** one@one.org, and the numbers that mail servers put in front of their own name. */
const isSample = ({ local, domain }: Address): boolean =>
  domain.toLowerCase().startsWith(`${local.toLowerCase()}.`) || local.length === 1 || /^[\d.]{10,}$/.test(local);

function confidenceOf(scan: Scan, address: Address): Leak["confidence"] | undefined {
  const top = topLevelOf(address.domain.slice(address.domain.lastIndexOf(".") + 1));
  if (top === "none") return undefined;
  const start = address.span.start;
  if (top === "unknown" && !scan.hasContextWord(start, WORDS)) return "low";
  if (ROBOT.test(address.local) || NO_PERSON_DOMAIN.test(address.domain)) return "low";
  if (isSample(address)) return "low";
  if (scan.languageId === "markdown") {
    if (PROJECT_PAGE.test(scan.fileName) || scan.hasContextWord(start, AUTHORSHIP)) return "low";
  } else if (!isHeldByCode(scan, start) || scan.hasContextWord(start, ATTRIBUTION, 120)) return "low";
  return scan.hasContextWord(start, WORDS) ? "high" : "medium";
}

function leak(scan: Scan, address: Address | undefined): Leak | undefined {
  if (address === undefined || isReservedDomain(address.domain)) return undefined;
  if (isExpression(scan, address) || isLogin(scan, address)) return undefined;
  const confidence = confidenceOf(scan, address);
  if (confidence === undefined) return undefined;
  const severity = confidence === "low" ? "info" : "warning";
  return { detector: "email", kind: "pii", type: "email", span: address.span, severity, confidence };
}

const isLocalEnd = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  code === 34 ||
  code === 43 ||
  code === 45 ||
  code > 127;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (!isLocalEnd(scan.text.charCodeAt(hit.span.start - 1))) return undefined;
  return leak(scan, addressAround(scan.text, hit.span.start, hit.span.end - hit.span.start));
}

export default defineDetector({
  meta: {
    id: "email",
    kind: "pii",
    provider: "Contact",
    title: "E-mail address",
    types: ["email"],
    severity: "warning",
    message: messageFor("E-mail address", "contact"),
    source: "RFC 5322, RFC 6531; reserved names: RFC 2606, RFC 6761",
  },
  anchors: { marks: ["@", "%40"] },
  detect,
  examples: {
    flags: [
      { title: "under its key", text: '{"email": "«hedda.lindqvist@fjordlast-demo.no»"}' },
      { title: "with a tag", text: "user «h.lindqvist+orders@fjordlast-demo.no» not found" },
      { title: "in a query", text: "GET /customers?email=«hedda.lindqvist%40fjordlast-demo.no»&page=2" },
    ],
    accepts: [
      { title: "a package and its version", text: "npm i @types/node@18.13.4" },
      { title: "a remote", text: "origin git@github.com:owner/repo.git (fetch)" },
      { title: "documentation domain", text: "to: jane.roe@example.com" },
      { title: "a matrix product", text: "y = q@k.transpose(-2, -1)" },
    ],
  },
});
