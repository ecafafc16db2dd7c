/** A token that is known by a mark in its middle: so many characters before, so many after. */
import type { Detector } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { tokenLeak, tokenPattern } from "./prefixToken.ts";
import { type SecretFacts, secretMeta } from "./secretMeta.ts";
import type { Shape } from "./shape.ts";
import { tokenExamples } from "./tokenExamples.ts";

export interface InfixTokenSpec extends SecretFacts {
  readonly infix: string;
  readonly before: Shape;
  readonly after: Shape;
  readonly accept?: (token: string) => boolean;
}

const LONGEST_BEFORE = 96;

export function infixToken(spec: InfixTokenSpec): Detector {
  const meta = secretMeta(spec);
  const before = new RegExp(`(?<![${spec.before.follow}])${spec.before.source}$`);
  const after = tokenPattern(spec.after);
  return defineDetector({
    meta,
    anchors: { [spec.infix.length <= 3 ? "marks" : "keywords"]: [spec.infix] },
    detect({ span }, { text }) {
      after.lastIndex = span.end;
      if (text.slice(span.start, span.end) !== spec.infix || !after.test(text)) return undefined;
      const head = before.exec(text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start))?.[0];
      if (head === undefined) return undefined;
      const leak = tokenLeak(spec, { start: span.start - head.length, end: after.lastIndex });
      return spec.accept?.(text.slice(leak.span.start, leak.span.end)) === false ? undefined : leak;
    },
    get examples() {
      const random = new Random(spec.id);
      return tokenExamples(spec.id, [spec.before.mint(random) + spec.infix + spec.after.mint(random)]);
    },
  });
}
