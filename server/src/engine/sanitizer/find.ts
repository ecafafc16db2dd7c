/** What must not leave: the scan's leaks as flat, disjoint values, the parts of a connection string apart. */
import type { Detector, Leak } from "../detectors/detector.ts";
import type { Scanner } from "../detectors/scan/scanText.ts";
import type { Confidence } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { SanitizeRequest } from "./sanitizer.ts";

export interface FoundValue {
  readonly span: Span;
  /** Type in the vocabulary of docs/leak-types.md. */
  readonly type: string;
  readonly isSecret: boolean;
  readonly confidence: Confidence;
  /** Rule that found it. */
  readonly detector: string;
  readonly checksum?: "valid" | "invalid";
}

export type FindRequest = Omit<SanitizeRequest, "vault">;

export function findValues(scanner: Scanner, request: FindRequest, detectors: DetectorIndex): FoundValue[] {
  const { text, languageId, fileName, terms } = request;
  const leaks = scanner.scan({ text, languageId, fileName, terms, mode: "sanitize" });
  const values = leaks.flatMap((leak) => [...flatten(leak, detectors)]);
  const whole = joined(disjoint(values)).map((value) => wholeAddress(text, value));
  return disjoint(whole.flatMap((value) => trimmed(text, value)));
}

/** An address whose domain holds a client's name is one value, not three pieces. */
const COMPOSED: ReadonlySet<string> = new Set(["email", "internal-hostname"]);

function joined(values: readonly FoundValue[]): FoundValue[] {
  const result: FoundValue[] = [];
  for (const value of values) {
    const last = result.at(-1);
    const whole = last && [last, value].find(({ type }) => COMPOSED.has(type));
    if (last && whole && last.span.end === value.span.start) {
      result[result.length - 1] = { ...whole, span: { start: last.span.start, end: value.span.end } };
    } else result.push(value);
  }
  return result;
}

const ADDRESS_PART: ReadonlySet<string> = new Set(["client-name", "org-name", "codename", "email"]);
const BEFORE = /[\w.%+-]{1,64}(?:@[\w.-]{0,120})?$/;
const AFTER = /^[\w.%+-]{0,64}@?[\w.-]{1,120}/;
const ADDRESS = /^[\w.%+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i;

/** A client's name inside an address: the address is what must not leave. */
function wholeAddress(text: string, value: FoundValue): FoundValue {
  if (!ADDRESS_PART.has(value.type)) return value;
  const { span } = value;
  const before = BEFORE.exec(text.slice(Math.max(0, span.start - 184), span.start))?.[0] ?? "";
  const after = (AFTER.exec(text.slice(span.end, span.end + 184))?.[0] ?? "").replace(/[.-]+$/, "");
  const whole = { start: span.start - before.length, end: span.end + after.length };
  if (before + after === "" || !ADDRESS.test(text.slice(whole.start, whole.end))) return value;
  return { ...value, type: "email", span: whole };
}

const POSSESSIVE = /['’]s$/;

/** Without the quote that closes a literal around it, without a possessive, without space around it. */
function trimmed(text: string, value: FoundValue): FoundValue[] {
  let { start, end } = value.span;
  const written = (): string => text.slice(start, end);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  if (value.type === "person" && POSSESSIVE.test(written())) end -= 2;
  const last = text.charAt(end - 1);
  if (/["'`]/.test(last) && written().split(last).length === 2) end--;
  return start < end ? [{ ...value, span: { start, end } }] : [];
}

function* flatten(leak: Leak, detectors: DetectorIndex): Iterable<FoundValue> {
  if (leak.parts && leak.parts.length > 0) {
    for (const part of leak.parts) yield* flatten(part, detectors);
    return;
  }
  const { span, kind, confidence, detector, checksum } = leak;
  const type = detectors.get(detector)?.meta.mock ?? leak.type;
  yield { span, type, isSecret: kind === "secret", confidence, detector, ...(checksum && { checksum }) };
}

export type DetectorIndex = ReadonlyMap<string, Detector>;

/** In order of the text; of two that overlap the longer one stays and the other keeps what it covers alone. */
export function disjoint(values: readonly FoundValue[]): FoundValue[] {
  const inOrder = [...values].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: FoundValue[] = [];
  for (const value of inOrder) {
    if (value.span.end <= value.span.start) continue;
    const last = kept.at(-1);
    if (last === undefined || value.span.start >= last.span.end) kept.push(value);
    else if (value.span.end > last.span.end) {
      kept[kept.length - 1] = { ...last, span: { start: last.span.start, end: value.span.end } };
    }
  }
  return kept;
}
