/** The one scan: anchors of all detectors in one pass, then filters, then union of overlaps, then the mode's threshold. */
import type { Span } from "../../model/span.ts";
import type { Detector, Leak } from "../detector.ts";
import type { FieldReader, ReadFields } from "../fields/fieldReader.ts";
import type { LeakFilter } from "../filters/filter.ts";
import { type CompiledDetectors, compileDetectors, detectorsFor } from "./compile.ts";
import { WordLists } from "./contextWords.ts";
import { decodedContent } from "./decodedContent.ts";
import { Dispatch, flagTable, type OnDetectorError } from "./dispatch.ts";
import type { ComplianceTerms, Scan } from "./scanContext.ts";
import { NO_TERMS, ScanView } from "./scanView.ts";
import { type RankedLeak, unite } from "./unite.ts";

export interface ScanRequest {
  readonly text: string;
  readonly languageId?: string;
  readonly fileName?: string;
  readonly mode: Scan["mode"];
  readonly terms?: ComplianceTerms;
  /** Contents of the string literals, in order, when a syntax tree is at hand. */
  readonly strings?: readonly Span[];
}

export interface ScannerOptions {
  readonly filters?: readonly LeakFilter[];
  readonly readFields?: ReadFields;
  readonly onError?: OnDetectorError;
}

export interface Scanner {
  scan(request: ScanRequest): Leak[];
}

const NO_FIELDS: FieldReader = { fieldAt: () => undefined, governedBy: () => [] };

/** Compiles the detectors on first use, once for each mode; the scanner keeps nothing of the texts. */
export function createScanner(detectors: readonly Detector[], options: ScannerOptions = {}): Scanner {
  const scanPlain = compiledScan(detectors, options);
  const secrets = detectors.filter(({ meta }) => meta.kind === "secret" && meta.rank !== 0);
  const scanDecoded = secrets.length === detectors.length ? scanPlain : compiledScan(secrets, options);
  const layers = decodedContent(secrets, (text, mode) => scanDecoded({ text, mode }));
  return { scan: layers.length === 0 ? scanPlain : compiledScan([...detectors, ...layers], options) };
}

/** Tables that serve every text of one mode. */
interface Tables {
  readonly compiled: CompiledDetectors;
  readonly flags: Uint8Array;
  readonly wordLists: WordLists;
}

function tablesOf(detectors: readonly Detector[]): Tables {
  const compiled = compileDetectors(detectors);
  return { compiled, flags: flagTable(compiled), wordLists: new WordLists() };
}

function compiledScan(detectors: readonly Detector[], options: ScannerOptions): Scanner["scan"] {
  const byMode = new Map<Scan["mode"], Tables>();
  return (request) => {
    let tables = byMode.get(request.mode);
    if (!tables) {
      tables = tablesOf(detectorsFor(detectors, request.mode));
      byMode.set(request.mode, tables);
    }
    return scanText(request, tables, options);
  };
}

function scanText(request: ScanRequest, tables: Tables, options: ScannerOptions): Leak[] {
  const { text, mode, languageId = "plaintext", fileName = "", terms = NO_TERMS, strings } = request;
  const source = { text, languageId, fileName };
  const fields = options.readFields?.(strings ? { ...source, mode, strings } : { ...source, mode }) ?? NO_FIELDS;
  const view = new ScanView({ ...source, mode, terms, fields, wordLists: tables.wordLists });
  const onError = options.onError ?? (() => undefined);
  const dispatch = new Dispatch(tables.compiled, view, fields, onError);
  dispatch.run(tables.flags);
  const reasons = options.filters ?? [];
  const judged = dispatch.leaks.flatMap(({ leak, detector }) => {
    const kept = judge(leak, reasons, view);
    return kept ? [{ leak: kept, rank: detector.meta.rank ?? 1 }] : [];
  });
  return atThreshold(judged, mode, text);
}

/** The leak as the filters leave it, or nothing. Parts are judged on their own. */
function judge(leak: Leak, filters: readonly LeakFilter[], scan: Scan): Leak | undefined {
  // The first reason speaks: that a value is published says more than that it looks like a placeholder.
  const verdict = firstVerdict(leak, filters, scan);
  if (verdict === "drop" || (verdict === "inform" && scan.mode === "sanitize")) return undefined;
  const judged: Leak = verdict === "inform" ? { ...leak, severity: "info" } : leak;
  if (!judged.parts) return judged;
  const parts = judged.parts.flatMap((part) => judge(part, filters, scan) ?? []);
  return parts.length > 0 ? { ...judged, parts } : undefined;
}

function firstVerdict(leak: Leak, filters: readonly LeakFilter[], scan: Scan): ReturnType<LeakFilter["verdict"]> {
  for (const filter of filters) {
    const verdict = filter.verdict(leak, scan);
    if (verdict) return verdict;
  }
  return undefined;
}

/** Low confidence is for the sanitizer alone; leaks that are not reported do not take part in the union either. */
function atThreshold(leaks: readonly RankedLeak[], mode: Scan["mode"], text: string): Leak[] {
  if (mode === "sanitize") return unite(leaks, true, text);
  return unite(
    leaks.filter(({ leak }) => leak.confidence !== "low"),
    false,
    text,
  );
}
