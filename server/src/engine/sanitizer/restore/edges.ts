/** A mock may begin or end with a sign ("+44 ...", "(555) ...", "...=="): it belongs to the match where it stands, escaped or not. */
import type { Span } from "../../model/span.ts";
import type { VaultEntry } from "../vault.ts";
import { fold, unescapeAll } from "./fold.ts";

export function withEdges(text: string, span: Span, entries: readonly VaultEntry[]): Span {
  let { start, end } = span;
  for (const { mock } of entries) {
    const { starts, ends, length } = fold(mock);
    const lead = mock.slice(0, starts[0]);
    const trail = mock.slice(ends[length - 1]);
    start = Math.min(start, span.start - reachBefore(text, span.start, lead));
    end = Math.max(end, span.end + reachAfter(text, span.end, trail));
  }
  return { start, end };
}

/** The longest escape of one character: six. */
const ESCAPED = 6;

/** The longest form first: "\\+" is an escaped "+", not a backslash and a "+". */
function reachBefore(text: string, start: number, lead: string): number {
  if (lead === "") return 0;
  for (let reach = Math.min(start, lead.length * ESCAPED); reach >= lead.length; reach--) {
    const written = text.slice(start - reach, start);
    if (written === lead || unescapeAll(written) === lead) return reach;
  }
  return 0;
}

function reachAfter(text: string, end: number, trail: string): number {
  if (trail === "") return 0;
  for (let reach = Math.min(text.length - end, trail.length * ESCAPED); reach >= trail.length; reach--) {
    const written = text.slice(end, end + reach);
    if (written === trail || unescapeAll(written) === trail) return reach;
  }
  return 0;
}
