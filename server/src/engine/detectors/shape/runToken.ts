/** A token that is one unbroken run of letters and digits of a known length; its beginning is too short to search for. */
import type { Detector } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { insideBase64 } from "../scan/boundary.ts";
import { tokenLeak } from "./prefixToken.ts";
import { type SecretFacts, secretMeta } from "./secretMeta.ts";
import type { Shape } from "./shape.ts";
import { tokenExamples } from "./tokenExamples.ts";

export interface RunTokenSpec extends SecretFacts {
  /** Of fixed length. */
  readonly token: Shape;
  /** Text that must stand directly before the run, and belongs to the token ("s."). */
  readonly lead?: RegExp;
  readonly leadExample?: string;
  readonly accept?: (run: string) => boolean;
}

export function runToken(spec: RunTokenSpec): Detector {
  const { token, lead, leadExample = "" } = spec;
  const pattern = new RegExp(`^${token.source}$`);
  return defineDetector({
    meta: secretMeta(spec),
    anchors: { tokens: [token.longest, token.longest] },
    detect({ anchor, span }, { text }) {
      if (!pattern.test(anchor) || spec.accept?.(anchor) === false) return undefined;
      const before = lead?.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0];
      if ((lead && before === undefined) || insideBase64(text, span.start)) return undefined;
      return tokenLeak(spec, { start: span.start - (before?.length ?? 0), end: span.end });
    },
    get examples() {
      return tokenExamples(spec.id, [leadExample + token.mint(new Random(spec.id))]);
    },
  });
}
