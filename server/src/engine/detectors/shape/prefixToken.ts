/** A token that is known by its beginning and its shape alone. */

import type { Detector, Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { insideBase64 } from "../scan/boundary.ts";
import { confidenceOf, severityOf, weaker } from "./level.ts";
import { type SecretFacts, secretMeta } from "./secretMeta.ts";
import type { Shape } from "./shape.ts";
import { tokenExamples } from "./tokenExamples.ts";

export interface PrefixTokenSpec extends SecretFacts {
  readonly prefixes: readonly string[];
  /** What follows the prefix. */
  readonly rest: Shape;
  /** True when the computed checksum of the whole token fits. */
  readonly checksum?: (token: string) => boolean;
  /** A token whose checksum fits, made of a minted one. */
  readonly sign?: (token: string) => string;
  /** A further look at what follows the prefix, where the shape alone says too little. */
  readonly accept?: (rest: string) => boolean;
  /** The prefix is the name of the value ("cookie=") and not part of it. */
  readonly prefixIsName?: boolean;
}

/** Tokens are copied with their last characters; an alphabet's own characters and a word may not go on behind them. */
export const tokenPattern = (rest: Shape): RegExp => new RegExp(`${rest.source}(?![${rest.follow}])`, "y");

export function prefixToken(spec: PrefixTokenSpec): Detector {
  const meta = secretMeta(spec);
  const pattern = tokenPattern(spec.rest);
  return defineDetector({
    meta,
    anchors: { prefixes: spec.prefixes },
    detect(hit, scan) {
      pattern.lastIndex = hit.span.end;
      if (!pattern.test(scan.text) || insideBase64(scan.text, hit.span.start)) return undefined;
      const span = { start: hit.span.start, end: pattern.lastIndex };
      const token = scan.text.slice(span.start, span.end);
      if (spec.accept?.(scan.text.slice(hit.span.end, span.end)) === false) return undefined;
      const value = spec.prefixIsName ? { start: hit.span.end, end: span.end } : span;
      return tokenLeak(spec, value, spec.checksum?.(token));
    },
    get examples() {
      return tokenExamples(spec.id, mintTokens(spec), spec.prefixIsName ? (spec.prefixes[0] ?? "") : "");
    },
  });
}

function mintTokens({ id, prefixes, rest, sign }: PrefixTokenSpec): string[] {
  return prefixes.map((prefix) => {
    const token = prefix + rest.mint(new Random(id + prefix));
    return sign ? sign(token) : token;
  });
}

export function tokenLeak(spec: SecretFacts, span: Leak["span"], fits?: boolean): Leak {
  const severity = severityOf[spec.level];
  return {
    detector: spec.id,
    kind: "secret",
    type: spec.type ?? spec.id,
    span,
    severity: fits === false ? weaker(severity) : severity,
    confidence: confidenceOf(spec.level),
    ...(fits === undefined ? {} : { checksum: fits ? "valid" : "invalid" }),
  };
}
