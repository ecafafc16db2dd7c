/** Remembers, as digests, the lines that a vault has given out with mocks in them. */
import { digest } from "../detectors/filters/publicSample.ts";
import type { Span } from "../model/span.ts";
import type { Vault } from "./vault.ts";

/** `mocks` in order of the text. */
export function noteLines(text: string, mocks: readonly Span[], vault: Vault): void {
  let end = -1;
  for (const { start } of mocks) {
    if (start < end) continue;
    const line = lineAround(text, start);
    vault.noteIssued(digest(text.slice(line.start, line.end)));
    end = line.end;
  }
}

/** Tells for places in order of the text whether the line around each was given out. */
export function issuedLines(text: string, vault: Vault): (at: number) => boolean {
  let line: Span = { start: 0, end: -1 };
  let isIssued = false;
  return (at) => {
    if (at >= line.start && at < line.end) return isIssued;
    line = lineAround(text, at);
    isIssued = vault.isIssued(digest(text.slice(line.start, line.end)));
    return isIssued;
  };
}

/** Without the line break and the space around it: indentation changes when text is pasted. */
function lineAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 10) start--;
  while (end < text.length && text.charCodeAt(end) !== 10) end++;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
