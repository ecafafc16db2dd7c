/** Remembers, as digests, the lines that a vault has given out with mocks in them. */
import { digest } from "../detectors/filters/publicSample.ts";
import type { Span } from "../model/span.ts";
import type { Vault } from "./vault.ts";

export function noteLines(text: string, mocks: readonly Span[], vault: Vault): void {
  let last = -1;
  for (const { start } of mocks) {
    const line = lineAround(text, start);
    if (line.start !== last) vault.noteIssued(digest(text.slice(line.start, line.end)));
    last = line.start;
  }
}

export function isIssuedLine(text: string, at: number, vault: Vault): boolean {
  const { start, end } = lineAround(text, at);
  return vault.isIssued(digest(text.slice(start, end)));
}

/** Without the line break and the space around it: indentation changes when text is pasted. */
export function lineAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 10) start--;
  while (end < text.length && text.charCodeAt(end) !== 10) end++;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
