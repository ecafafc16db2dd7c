/** Sanitizes one text: find, plan, replace, prove; again with other mocks where the proof fails; never half done. */
import type { Detector } from "../detectors/detector.ts";
import type { Scanner } from "../detectors/scan/scanText.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type DetectorIndex, disjoint, type FoundValue, findValues } from "./find.ts";
import { issuedLines, noteLines } from "./lines.ts";
import { type Placed, Planner, replaceAll } from "./plan.ts";
import { propagate } from "./propagate.ts";
import { findMocks } from "./restore/match.ts";
import type { SanitizeRequest, SanitizeResult } from "./sanitizer.ts";
import { structureKept } from "./structure.ts";
import { VaultDraft } from "./vaultDraft.ts";
import { findFaults } from "./verify.ts";

/** The text could not be sanitized completely; nothing may be given out. The message quotes no value. */
export class SanitizeError extends Error {
  override readonly name = "SanitizeError";
}

const ROUNDS = 12;
/** From here on a value that cannot be told from its neighbours is hidden together with them. */
const GROW_FROM = 4;
/** ... and from here on with everything up to the next space. */
const GROW_MORE_FROM = 8;

export interface SanitizeTools {
  readonly scanner: Scanner;
  readonly detectors: DetectorIndex;
}

export const detectorIndex = (detectors: readonly Detector[]): DetectorIndex =>
  new Map(detectors.map((detector) => [detector.meta.id, detector]));

export function sanitizeText(request: SanitizeRequest, tools: SanitizeTools): SanitizeResult {
  const { text, vault } = request;
  const { own, coincidences } = knownMocks(request);
  let found = propagate(text, withoutOwn(newValues(request, tools), own));
  found = withSpans(found, coincidences, text, 0);
  const banned = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const draft = new VaultDraft(vault, banned);
    const output = replaceAll(text, new Planner(draft, tools.detectors).plan(text, withoutOwn(found, own)));
    const faults = findFaults(text, output, draft, own);
    if (faults === undefined) return accept(request, output, draft);
    for (const key of faults.banned) banned.add(key);
    const spans = faults.spans.concat(round >= GROW_FROM ? unplaceable(output.placed, faults.banned) : []);
    found = withSpans(found, spans, text, round);
  }
  throw new SanitizeError("the text could not be sanitized so that it can be restored exactly");
}

function accept(
  { text, languageId, vault }: SanitizeRequest,
  output: { text: string; placed: readonly Placed[] },
  draft: VaultDraft,
): SanitizeResult {
  if (!structureKept(languageId, text, output.text)) {
    throw new SanitizeError("replacing the values would break the syntax of the text");
  }
  draft.commit();
  const mocks = output.placed.map(({ mockSpan }) => mockSpan);
  noteLines(output.text, mocks, vault);
  const replacements = output.placed.map(({ found, mockSpan }) => ({
    span: found.span,
    mock: mockSpan,
    kind: found.type,
    confidence: found.confidence,
    rule: found.detector,
  }));
  return { text: output.text, replacements };
}

/** Terms of the production context may have been added since a line was given out. */
const TERMS: ReadonlySet<string> = new Set(["client-name", "org-name", "codename"]);

/** What the scan finds, without the lines this vault gave out: they were sanitized before and hold nothing else. */
function newValues(request: SanitizeRequest, { scanner, detectors }: SanitizeTools): FoundValue[] {
  const values = findValues(scanner, request, detectors);
  if (request.vault.size === 0) return values;
  const isIssued = issuedLines(request.text, request.vault);
  return values.filter(({ span, type }) => TERMS.has(type) || !isIssued(span.start));
}

/** Mocks of the vault in the text: those in lines it gave out are its own, any other is a coincidence and has to be hidden. */
function knownMocks({ text, vault }: SanitizeRequest): { own: Span[]; coincidences: Span[] } {
  const own: Span[] = [];
  const coincidences: Span[] = [];
  const isIssued = issuedLines(text, vault);
  for (const { span } of findMocks(text, [vault.mocks]).matches) {
    (isIssued(span.start) ? own : coincidences).push(span);
  }
  return { own, coincidences };
}

/** Both in order of the text. */
function withoutOwn(found: readonly FoundValue[], own: readonly Span[]): readonly FoundValue[] {
  if (own.length === 0) return found;
  let next = 0;
  return found.filter(({ span }) => {
    while (next < own.length && (own[next]?.end ?? 0) <= span.start) next++;
    const mock = own[next];
    return mock === undefined || !overlaps(mock, span);
  });
}

/** Adds places to hide; in later rounds they take the letters and digits beside them along. */
function withSpans(found: readonly FoundValue[], spans: readonly Span[], text: string, round: number): FoundValue[] {
  if (spans.length === 0) return [...found];
  const more = spans.map(
    (span): FoundValue => ({
      span: round >= GROW_FROM ? grown(text, span, round >= GROW_MORE_FROM ? /\S/ : STICKS) : span,
      type: "text",
      isSecret: false,
      confidence: "low",
      detector: "mock",
    }),
  );
  return disjoint([...found, ...more]);
}

const unplaceable = (placed: readonly Placed[], banned: ReadonlySet<string>): Span[] =>
  banned.size === 0 ? [] : placed.filter(({ mockKey }) => banned.has(mockKey)).map(({ found }) => found.span);

const STICKS = /[\p{L}\p{M}\p{N}\\%&_]/u;

function grown(text: string, { start, end }: Span, sticks: RegExp): Span {
  let from = start;
  let to = end;
  while (from > 0 && sticks.test(text.charAt(from - 1))) from--;
  while (to < text.length && sticks.test(text.charAt(to))) to++;
  return { start: from, end: to };
}
