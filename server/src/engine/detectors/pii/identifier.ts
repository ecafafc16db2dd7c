/**
 * Builds the detector of one identifier from its shape, its check digit and the words that name it. The rule is the
 * same for all: shape and check digit and name make it certain, two of them make it likely, a weak shape alone is nothing.
 */
import type { Confidence, Severity } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { Anchors, Detector, DetectorExample, Hit, Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { candidatesIn, isAlone, isDenied } from "./candidates.ts";
import { compact } from "./checks/digits.ts";
import { withCommonExamples } from "./identifierExamples.ts";
import { messageFor, type Subject } from "./messages.ts";
import { isNamed } from "./named.ts";

/** "none": the kind has no check digit, or this value carries none. */
export type Check = "valid" | "invalid" | "none";

export interface IdentifierSpec {
  readonly id: string;
  /** Default: the id. */
  readonly type?: string;
  readonly provider: string;
  readonly title: string;
  readonly source: string;
  readonly subject?: Subject;
  readonly severity?: Severity;
  /** What makes the scan look; `near` and `whole` are added here. */
  readonly anchors: Pick<Anchors, "digits" | "tokens" | "prefixes" | "keywords">;
  /** The value as written, separators included, without boundaries. Global flag. */
  readonly pattern: RegExp;
  /** What a token must look like to be worth a look. Default: the pattern, from its first character to its last. */
  readonly token?: RegExp;
  /** Names of this identifier in the languages it is used in: lower case, whole words or phrases. */
  readonly words: readonly string[];
  /** Field names that lead to the value where no run of digits or letters does. */
  readonly fieldNames?: readonly string[];
  /** Undefined when the value cannot be of this kind. `bare` is upper case without separators. */
  readonly check: (bare: string, written: string) => Check | undefined;
  /** A form so rare that it needs no name beside it. */
  readonly strong?: (bare: string, written: string, check: Check) => boolean;
  /** A form that the sanitizer takes without a name, unless the text calls it something else. */
  readonly likely?: (bare: string, written: string, check: Check) => boolean;
  /** Names that make it something else: "order" before sixteen digits. */
  readonly otherNames?: readonly string[];
  /** Whether the sanitizer takes it when the text holds nothing else. Default: unless the check digit is wrong. */
  readonly alone?: false | ((bare: string, written: string) => boolean);
  /** A reserved or documentation value: safe already. */
  readonly reserved?: (bare: string) => boolean;
  /** Public by itself: the sanitizer hides it beside what it belongs to, the review says nothing. */
  readonly isPublic?: true;
  readonly examples: { readonly flags: readonly DetectorExample[]; readonly accepts: readonly DetectorExample[] };
}

const ALONE_LENGTH = 80;
const OTHER_NAME_REACH = 32;
/** How far behind its name a value may start. */
const REACH = 48;

/** A word announces the value; a run of digits or letters is part of it. */
const searched = (hit: Hit): Span =>
  hit.via === "keyword" ? { start: hit.span.end, end: hit.span.end + REACH } : hit.span;

/** Runs of letters and digits are tested by shape first, which is cheaper than looking for words around each. */
function anchorsOf(spec: IdentifierSpec, words: readonly string[]): Anchors {
  const weak = spec.strong === undefined && spec.likely === undefined && spec.anchors.digits !== undefined;
  const near = weak ? { freeTokens: true as const, near: isPersonal(spec) ? [...words, ...GENERIC_NAMES] : words } : {};
  const whole = spec.alone === false ? {} : { whole: ALONE_LENGTH };
  return { ...spec.anchors, ...near, ...whole };
}

/** Names that stand for whatever number the country of the person uses; they count when the check digit is right. */
const GENERIC_NAMES = [
  "tax id",
  "taxid",
  "tax number",
  "taxpayer id",
  "tin",
  "national id",
  "nationalid",
  "national number",
  "id number",
  "idnumber",
  "identity number",
  "identification number",
  "personal id",
  "personal number",
  "personal identification",
  "government id",
  "citizen id",
  "prvt id",
  "prvtid",
  "social security",
  "ssn",
  "national identifier",
  "id document",
  "document number",
];

const isPersonal = (spec: IdentifierSpec): boolean => spec.subject === undefined || spec.subject === "person";

/** As the scan splits text into words: letters and digits, single spaces. */
const asWords = (phrase: string): string => phrase.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();

interface Value {
  readonly check: Check;
  readonly bare: string;
  readonly written: string;
}

function judge(spec: IdentifierSpec, hit: Hit, scan: Scan, start: number, written: string): Leak | undefined {
  const bare = compact(written);
  const check = spec.check(bare, written);
  if (check === undefined || spec.reserved?.(bare)) return undefined;
  const confidence =
    hit.via === "whole"
      ? aloneConfidence(spec, check, bare, written)
      : amongText(spec, scan, start, { check, bare, written });
  if (confidence === undefined) return undefined;
  return {
    detector: spec.id,
    kind: "pii",
    type: spec.type ?? spec.id,
    span: { start, end: start + written.length },
    severity: check === "invalid" || confidence === "low" ? "info" : (spec.severity ?? "error"),
    confidence,
    ...(check === "none" ? {} : { checksum: check }),
  };
}

function aloneConfidence(spec: IdentifierSpec, check: Check, bare: string, written: string): Confidence | undefined {
  if (spec.alone === false || check === "invalid") return undefined;
  return spec.alone === undefined || spec.alone(bare, written) ? "low" : undefined;
}

/** Confidence of a value that stands among other text. */
function amongText(spec: IdentifierSpec, scan: Scan, start: number, value: Value): Confidence | undefined {
  const { check, bare, written } = value;
  // A wrong check digit is of low confidence at best, which the review does not report.
  if (check === "invalid" && scan.mode === "review") return undefined;
  const named = isNamed(scan, start, spec.words);
  if (check === "invalid") return named && !isDenied(scan.text, start) ? "low" : undefined;
  if (named) return check === "valid" ? "high" : "medium";
  if (check === "valid" && isPersonal(spec) && isNamed(scan, start, GENERIC_NAMES, OTHER_NAME_REACH)) return "medium";
  if (spec.otherNames !== undefined && isNamed(scan, start, spec.otherNames, OTHER_NAME_REACH)) return undefined;
  if (spec.strong?.(bare, written, check)) return "medium";
  return spec.likely?.(bare, written, check) ? "low" : undefined;
}

function* find(spec: IdentifierSpec, hit: Hit, scan: Scan): Iterable<Leak> {
  const found: Leak[] = [];
  for (const candidate of candidatesIn(scan.text, searched(hit), spec.pattern)) {
    const leak = judge(spec, hit, scan, candidate.start, candidate.text);
    if (leak !== undefined) found.push(leak);
  }
  if (hit.via === "whole" && !isAlone(scan.text, found)) return;
  yield* found;
}

/** "plate" does not stand in "template". */
function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  return !(before >= 97 && before <= 122) || (code >= 65 && code <= 90);
}

const inField =
  (spec: IdentifierSpec) =>
  (field: Field, scan: Scan): Iterable<Leak> =>
    find(spec, { span: field.value, anchor: "", via: "digits" }, scan);

const forSanitizer = ({ flags, accepts }: Detector["examples"]): Detector["examples"] => ({
  flags: flags.map((example) => ({ ...example, mode: "sanitize" })),
  accepts,
});

export function defineIdentifier(given: IdentifierSpec): Detector {
  const spec = { ...given, words: [...new Set(given.words.map(asWords))] };
  const token = spec.token ?? new RegExp(`^(?:${spec.pattern.source})$`, spec.pattern.flags.replace("g", ""));
  return defineDetector({
    meta: {
      id: spec.id,
      kind: "pii",
      provider: spec.provider,
      title: spec.title,
      types: [spec.type ?? spec.id],
      severity: spec.severity ?? "error",
      message: messageFor(spec.title, spec.subject ?? "person"),
      source: spec.source,
    },
    anchors: anchorsOf(spec, spec.words),
    detect: (hit, scan) => {
      if (hit.via === "token" && !token.test(hit.anchor)) return undefined;
      return hit.via === "keyword" && !startsWord(scan.text, hit.span.start) ? undefined : find(spec, hit, scan);
    },
    ...(spec.fieldNames === undefined ? {} : { fieldNames: spec.fieldNames, detectField: inField(spec) }),
    ...(spec.isPublic ? { inReview: {} } : {}),
    check: (written) => spec.check(compact(written), written),
    examples: spec.isPublic ? forSanitizer(withCommonExamples(spec)) : withCommonExamples(spec),
  });
}
