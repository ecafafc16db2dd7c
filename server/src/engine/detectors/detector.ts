/**
 * The contract of a detector: it names what makes it look (anchors or governing fields) and decides in a bounded window.
 * It never runs a pattern over the whole text; the scan does that once for all detectors (scan/).
 */
import type { Confidence, Severity } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { Field } from "./fields/field.ts";
import type { ComplianceTerms, Scan } from "./scan/scanContext.ts";

export type LeakKind = "secret" | "pii" | "name";

/** One value that must not leak. Holds where and what it is, never the value. */
export interface Leak {
  /** Rule id: the detector's file name. */
  readonly detector: string;
  readonly kind: LeakKind;
  /** Type in the vocabulary of docs/leak-types.md: "email", "us-ssn", "aws-access-key-id", "password" ... */
  readonly type: string;
  /** Exactly the value: no quotes, no key, no surrounding punctuation. */
  readonly span: Span;
  readonly severity: Severity;
  /** Review reports high and medium; the sanitizer also hides low. */
  readonly confidence: Confidence;
  /** A check digit or checksum that was computed. "invalid" means fabricated, mistyped or cut: never dropped for it alone. */
  readonly checksum?: "valid" | "invalid";
  /**
   * Values inside this one that are sensitive in their own right (user, password and host of a connection string).
   * When present, the sanitizer mocks the parts and keeps the rest.
   */
  readonly parts?: readonly Leak[];
}

/** Where the scan calls `detect`. Give every anchor that applies; a detector with no anchors and no fields never runs. */
export interface Anchors {
  /** Case-sensitive beginnings ("ghp_"), found anywhere not preceded by a letter, digit or underscore. */
  readonly prefixes?: readonly string[];
  /** Case-insensitive text ("aws", "BEGIN"), found anywhere; the detector checks word boundaries where it cares. */
  readonly keywords?: readonly string[];
  /**
   * Runs of digits with single separators (space . - / and brackets) between groups, by the number of digits, both inclusive.
   * `hit.span` covers the run from first to last digit (a leading + or bracket included).
   */
  readonly digits?: readonly [min: number, max: number];
  /** Wants the runs with three points and more and no others; four numbers of an address are shown to nobody else. */
  readonly quads?: true;
  /** Unbroken runs of ASCII letters and digits holding at least one digit and one letter, by length, both inclusive. */
  readonly tokens?: readonly [min: number, max: number];
  /** Single structural characters or pairs: "@", "://", "::" ... at most three characters. */
  readonly marks?: readonly string[];
  /**
   * Restricts `digits` and `tokens` to runs near one of these words (lower case, whole words or phrases, any language),
   * as `Scan.hasContextWord` understands near. The scan looks them up for all detectors at once: weak shapes need this.
   */
  readonly near?: readonly string[];
  /** The detector judges the shape of a token before it looks for words, which is cheaper: `near` restricts digits alone. */
  readonly freeTokens?: true;
  /**
   * One hit over the whole text (without the space around it) when it is at most this long: a value copied alone has no
   * context that could speak for or against it. `near` does not restrict it.
   */
  readonly whole?: number;
  /**
   * Places where a term of this list of the production context stands, in any of its spellings. `hit.anchor` is the term as
   * the context gives it.
   */
  readonly terms?: Exclude<keyof ComplianceTerms, "allow">;
}

export interface Hit {
  readonly span: Span;
  /** The anchor that fired: the prefix or keyword (as declared), the mark, or for runs their digits or token text; "" for a whole text. */
  readonly anchor: string;
  readonly via: "prefix" | "keyword" | "digits" | "token" | "mark" | "whole" | "term";
}

export interface DetectorMeta {
  /** Same as the file name. Globally unique over detectors and risks. */
  readonly id: string;
  readonly kind: LeakKind;
  /** Folder or vendor shown to people: "GitHub", "United Kingdom". */
  readonly provider: string;
  readonly title: string;
  /** All types that `detect` can return. */
  readonly types: readonly string[];
  readonly severity: Severity;
  /** What, why, next for the review. No placeholders: the value must not be in it. */
  readonly message: { readonly what: string; readonly why: string; readonly next: string };
  /** Where the fact about the format comes from: issuing body, vendor documentation, RFC. */
  readonly source: string;
  /** Which mock generator fits; default is the type. */
  readonly mock?: string;
  /**
   * Which report stands where two leaks cover the same text: 2 a format proven by its own structure, 1 (default) a
   * specific format, 0 a guess from the name of a value.
   */
  readonly rank?: 0 | 1 | 2;
}

export interface DetectorExample {
  readonly title: string;
  /** The expected value is drawn with «»; several are allowed. None in an accepting example. */
  readonly text: string;
  /** Type expected for the drawn values; default the first of meta.types. */
  readonly type?: string;
  readonly languageId?: string;
  readonly mode?: Scan["mode"];
  /** Terms of a production context; none by default. */
  readonly terms?: Partial<ComplianceTerms>;
}

export interface Detector {
  readonly meta: DetectorMeta;
  readonly anchors?: Anchors;
  /** Called for every anchor hit. Look at most a few hundred characters around it. */
  readonly detect?: (hit: Hit, scan: Scan) => Iterable<Leak> | Leak | undefined;
  /**
   * Called for every field (key and value, table column and cell) whose name holds one of these words in order:
   * "birth date" matches birthDate, birth_date, customer-birth-date. Matching is on whole words, case-folded.
   */
  readonly fieldNames?: readonly string[];
  readonly detectField?: (field: Field, scan: Scan) => Iterable<Leak> | Leak | undefined;
  /**
   * What the review asks in place of `anchors` and `fieldNames`, because everything else can only be of low confidence:
   * what it would not report it need not look for. `{}`: nothing.
   */
  readonly inReview?: { readonly anchors?: Anchors; readonly fieldNames?: readonly string[] };
  /** What the check digit of a value says; undefined when it cannot be of this kind. Mocks are made as right or wrong as the value was. */
  readonly check?: (written: string) => "valid" | "invalid" | "none" | undefined;
  readonly examples: { readonly flags: readonly DetectorExample[]; readonly accepts: readonly DetectorExample[] };
}

export const defineDetector = (detector: Detector): Detector => detector;
