/**
 * Secrets behind one layer of base64, percent or unicode escapes. Nothing is decoded on suspicion: the pass looks for what
 * the beginnings of tokens become in base64, and for escaped separators, and decodes the bounded run around them.
 */
import { decodeBase64, isPrintable } from "../decode/base64.ts";
import { base64Fragments } from "../decode/base64Fragments.ts";
import { decodeEscapes } from "../decode/escapes.ts";
import type { Detector, Hit, Leak } from "../detector.ts";
import type { Scan } from "./scanContext.ts";

/** Finds the secrets of a decoded text; never looks for further layers. */
export type ScanDecoded = (text: string, mode: Scan["mode"]) => readonly Leak[];

const LONGEST_RUN = 4_096;
/** Shorter prefixes turn up in base64 by chance. */
const SHORTEST_PREFIX = 4;
const SHORTEST_RUN = 24;
/** An escaped "://", "_" or "=" joins the parts of a secret address or token. */
const ESCAPED = ["%3A%2F%2F", "%3a%2f%2f", "\\u003a\\u002f\\u002f", "\\u005f", "\\u002d", "\\u003d", "\\x5f"];

const isBase64 = (char: string): boolean => /[A-Za-z0-9+/_-]/.test(char);
const isEscapedRun = (char: string): boolean => /[^\s"'`<>(){}[\],;]/.test(char);

function runAround(text: string, at: number, belongs: (char: string) => boolean): Hit["span"] {
  let start = at;
  while (start > 0 && at - start < LONGEST_RUN && belongs(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST_RUN && belongs(text.charAt(end))) end++;
  return { start, end };
}

const prefixesOf = (detectors: readonly Detector[]): string[] => [
  ...new Set(
    detectors.flatMap(({ anchors }) => anchors?.prefixes ?? []).filter((prefix) => prefix.length >= SHORTEST_PREFIX),
  ),
];

const shell = (id: string): Detector["meta"] => ({
  id,
  kind: "secret",
  provider: "",
  title: id,
  types: [],
  severity: "info",
  message: { what: "", why: "", next: "" },
  source: "",
});

const NO_EXAMPLES = { flags: [], accepts: [] };

function base64Detector(prefixes: readonly string[], scanDecoded: ScanDecoded): Detector {
  return {
    meta: shell("decoded-base64"),
    anchors: { marks: [...new Set(prefixes.flatMap(base64Fragments))] },
    detect({ span }, { text, mode }): Leak | undefined {
      const run = runAround(text, span.start, isBase64);
      if (run.end - run.start < SHORTEST_RUN) return undefined;
      const decoded = decodeBase64(text.slice(run.start, run.end));
      const [inner] = decoded && isPrintable(decoded) ? scanDecoded(decoded, mode) : [];
      if (!inner) return undefined;
      const { parts: _parts, ...leak } = inner;
      const padding = /^={0,2}/.exec(text.slice(run.end, run.end + 2))?.[0].length ?? 0;
      return { ...leak, span: { start: run.start, end: run.end + padding } };
    },
    examples: NO_EXAMPLES,
  };
}

function escapeDetector(scanDecoded: ScanDecoded): Detector {
  return {
    meta: shell("decoded-escapes"),
    anchors: { marks: ESCAPED },
    detect({ span }, { text, mode }): Leak[] {
      const run = runAround(text, span.start, isEscapedRun);
      const { text: decoded, origin } = decodeEscapes(text.slice(run.start, run.end));
      const back = (offset: number): number => run.start + (origin[offset] ?? 0);
      const shift = (leak: Leak): Leak => ({
        ...leak,
        span: { start: back(leak.span.start), end: back(leak.span.end) },
        ...(leak.parts ? { parts: leak.parts.map(shift) } : {}),
      });
      return scanDecoded(decoded, mode).map(shift);
    },
    examples: NO_EXAMPLES,
  };
}

/** The detectors to add to a scan of `detectors`. */
export function decodedContent(detectors: readonly Detector[], scanDecoded: ScanDecoded): Detector[] {
  const prefixes = prefixesOf(detectors);
  return prefixes.length === 0 ? [] : [base64Detector(prefixes, scanDecoded), escapeDetector(scanDecoded)];
}
