/** Examples draw the expected spans into the code with «»: this takes them out again. */

import type { Span } from "../../../server/src/engine/model/span.ts";
import { dedent } from "../../../server/src/engine/risks/dedent.ts";

export interface Drawn {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Strips the marks and the common indentation of the literal. Marks may nest. */
export function readDrawn(code: string): Drawn {
  const marked = dedent(code);
  const open: number[] = [];
  const spans: Span[] = [];
  let text = "";
  for (const unit of marked) {
    if (unit === "«") open.push(text.length);
    else if (unit === "»") {
      const start = open.pop();
      if (start === undefined) throw new Error("a » without its «");
      spans.push({ start, end: text.length });
    } else text += unit;
  }
  if (open.length > 0) throw new Error("a « without its »");
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
