/** Runs the detectors whose anchors fire, over one text. A detector that throws costs only itself. */
import type { Span } from "../../model/span.ts";
import type { Detector, Hit, Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { FieldReader } from "../fields/fieldReader.ts";
import { isCodeLanguage } from "../fields/formatName.ts";
import { TermMatcher } from "../names/termMatcher.ts";
import { isNamePart, startsToken } from "./boundary.ts";
import type { CompiledDetectors, NearPhrase, RunUse } from "./compile.ts";
import type { WordWindow } from "./contextWords.ts";
import { mayGovern } from "./nameSite.ts";
import { digitRuns, type Run, tokenRun } from "./runs.ts";
import { beginsWithin, DEFAULT_DISTANCE, type ScanView } from "./scanView.ts";

export type OnDetectorError = (detectorId: string, error: unknown) => void;

const DIGIT = 1;
const MARK = 2;
const NO_PHRASES: readonly NearPhrase[] = [];

const ADDRESS_POINTS = 3;

const isDotted = ({ points = 0 }: Partial<Run>): boolean => points >= ADDRESS_POINTS;

const isWanted = (use: RunUse, run: Run): boolean =>
  (use.quads.length > 0 && isDotted(run)) || (run.form !== "quad" && use.always.length + use.near.length > 0);

function holdsLetter(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 57) return true;
  return false;
}

/** The digits of a run without its separators. */
function digitsIn(text: string, { start, end, digits }: Run): string {
  const written = text.slice(start, end);
  return written.length === digits ? written : written.replace(/\D/g, "");
}

/** Which ASCII characters the pass stops at. */
export function flagTable(compiled: CompiledDetectors): Uint8Array {
  const flags = new Uint8Array(128);
  for (let code = 48; code <= 57; code++) flags[code] = DIGIT;
  for (const code of compiled.marks.keys()) flags[code] = (flags[code] ?? 0) | MARK;
  return flags;
}

export class Dispatch {
  readonly leaks: { readonly leak: Leak; readonly detector: Detector }[] = [];
  private readonly compiled: CompiledDetectors;
  private readonly view: ScanView;
  private readonly fields: FieldReader;
  private readonly onError: OnDetectorError;
  private readonly failed = new Set<Detector>();
  private readonly seenFields = new Set<number>();
  private readonly isCode: boolean;
  private digitsDone = 0;
  private tokenDone = 0;

  constructor(compiled: CompiledDetectors, view: ScanView, fields: FieldReader, onError: OnDetectorError) {
    this.compiled = compiled;
    this.view = view;
    this.fields = fields;
    this.onError = onError;
    this.isCode = isCodeLanguage(view.languageId);
  }

  run(flags: Uint8Array): void {
    this.compiled.matcher.run(
      this.view.text,
      flags,
      (literal, start, end) => this.literal(literal, start, end),
      (offset, flag) => this.flagged(offset, flag),
    );
    if (this.compiled.whole.length > 0) this.whole();
    if (this.compiled.terms.size > 0) this.terms();
  }

  /** Terms differ from context to context, so they have a matcher of their own. */
  private terms(): void {
    const { terms, text } = this.view;
    let matcher = this.compiled.termMatchers.get(terms);
    if (!matcher) {
      matcher = new TermMatcher(terms);
      this.compiled.termMatchers.set(terms, matcher);
    }
    if (matcher.isEmpty) return;
    for (const { list, hit } of matcher.hits(text)) {
      for (const detector of this.compiled.terms.get(list) ?? []) this.detect(detector, hit);
    }
  }

  private whole(): void {
    const { text } = this.view;
    // Space around the value does not count, but a text of mostly space is not worth trimming either.
    const trimmed = text.length <= 2 * this.compiled.longestWhole ? text.trim() : "";
    if (trimmed === "") return;
    const start = text.indexOf(trimmed);
    const hit: Hit = { span: { start, end: start + trimmed.length }, anchor: "", via: "whole" };
    for (const detector of this.compiled.whole) {
      if (trimmed.length <= (detector.anchors?.whole ?? 0)) this.detect(detector, hit);
    }
  }

  private literal(index: number, start: number, end: number): void {
    const use = this.compiled.literals[index];
    if (!use) return;
    if (use.via === "prefix" && !startsToken(this.view.text, start)) return;
    if (use.detectors.length > 0) {
      const hit: Hit = { span: { start, end }, anchor: use.anchor, via: use.via };
      for (const detector of use.detectors) this.detect(detector, hit);
    }
    if (use.fieldWord && this.namesField(start, end)) this.fieldsAt(start);
  }

  private namesField(start: number, end: number): boolean {
    if (!isNamePart(this.view.text, start, end)) return false;
    // Code in a prompt may hold a table, whose headers govern without a sign.
    return !this.isCode || this.view.mode === "sanitize" || mayGovern(this.view.text, end);
  }

  private flagged(offset: number, flag: number): void {
    if (flag & DIGIT) {
      if (offset >= this.tokenDone) this.tokenAt(offset);
      if (offset >= this.digitsDone) this.digitsAt(offset);
    }
    if (flag & MARK) {
      const hit: Hit = { span: { start: offset, end: offset + 1 }, anchor: this.view.text.charAt(offset), via: "mark" };
      for (const detector of this.compiled.marks.get(this.view.text.charCodeAt(offset)) ?? [])
        this.detect(detector, hit);
    }
  }

  private tokenAt(offset: number): void {
    const span = tokenRun(this.view.text, offset, this.tokenDone);
    this.tokenDone = span.end;
    const length = span.end - span.start;
    const use = this.compiled.tokens[length];
    if (!use) return;
    if (!holdsLetter(this.view.text, span)) return;
    this.runHit(use, span, this.view.text.slice(span.start, span.end), "token");
  }

  private digitsAt(offset: number): void {
    const { runs, end } = digitRuns(this.view.text, offset, this.compiled.fewestDigits);
    this.digitsDone = end;
    for (const run of runs) {
      const use = this.compiled.digits[run.digits];
      if (!use || !isWanted(use, run)) continue;
      this.runHit(use, run, digitsIn(this.view.text, run), "digits");
    }
  }

  private runHit(use: RunUse, run: Span & Partial<Run>, anchor: string, via: "digits" | "token"): void {
    const hit: Hit = { span: { start: run.start, end: run.end }, anchor, via };
    if (isDotted(run)) for (const detector of use.quads) this.detect(detector, hit);
    if (run.form === "quad") return;
    // A date is wanted only by those that a word near it calls.
    if (run.form !== "date") for (const detector of use.always) this.detect(detector, hit);
    if (use.near.length > 0) this.nearHit(use, hit);
  }

  private nearHit(use: RunUse, hit: Hit): void {
    const { span } = hit;
    const called = new Set<Detector>();
    this.callNear(use, this.view.wordsBefore(span.start), hit, called);
    // In reviewed code the window holds all of the line before the value, and with it the name that governs.
    if (this.view.isReviewedCode && beginsWithin(this.view.text, span.start, DEFAULT_DISTANCE)) return;
    const governing = this.view.governingWords(span.start);
    if (governing) this.callNear(use, governing, hit, called);
  }

  private callNear(use: RunUse, window: WordWindow, hit: Hit, called: Set<Detector>): void {
    const call = (phrase: string, detector: Detector): void => {
      if (called.has(detector) || !window.has(phrase)) return;
      called.add(detector);
      this.detect(detector, hit);
    };
    for (const { keys } of window.names) {
      for (const key of keys) {
        for (const { phrase, detector } of use.nearWords.get(key) ?? NO_PHRASES) call(phrase, detector);
      }
    }
    for (const { phrase, detector } of use.nearUnspaced) call(phrase, detector);
  }

  /** A field is offered once, however many of its name's words were found. */
  private fieldsAt(offset: number): void {
    for (const field of this.fields.governedBy(offset)) {
      if (this.seenFields.has(field.value.start)) continue;
      this.seenFields.add(field.value.start);
      for (const detector of this.detectorsOf(field)) this.detectField(detector, field);
    }
  }

  private detectorsOf(field: Field): Set<Detector> {
    const found = new Set<Detector>();
    field.words.forEach((word, at) => {
      for (const { words, detector } of this.compiled.fieldNames.get(word) ?? []) {
        if (words.every((wanted, index) => field.words[at + index] === wanted)) found.add(detector);
      }
    });
    return found;
  }

  private detect(detector: Detector, hit: Hit): void {
    if (!detector.detect || this.failed.has(detector)) return;
    try {
      this.keep(detector, detector.detect(hit, this.view));
    } catch (error) {
      this.fail(detector, error);
    }
  }

  private detectField(detector: Detector, field: Field): void {
    if (!detector.detectField || this.failed.has(detector)) return;
    try {
      this.keep(detector, detector.detectField(field, this.view));
    } catch (error) {
      this.fail(detector, error);
    }
  }

  private keep(detector: Detector, result: Iterable<Leak> | Leak | undefined): void {
    if (result === undefined) return;
    if ("span" in result) this.leaks.push({ leak: result, detector });
    else for (const leak of result) this.leaks.push({ leak, detector });
  }

  private fail(detector: Detector, error: unknown): void {
    this.failed.add(detector);
    this.onError(detector.meta.id, error);
  }
}
