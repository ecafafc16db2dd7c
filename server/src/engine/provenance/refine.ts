/** Splits a replacement of many lines into the small changes it consists of, so that blocks survive a rewrite of the file. */
import { diffArrays } from "diff";
import type { DocumentChange } from "../engine.ts";

/** Lines that may differ before the comparison is given up: the time grows with this times the length. */
const MAX_EDITS = 2_000;
const MAX_LENGTH = 2_000_000;

/** Changes in ascending order, all in the coordinates of the text before. */
export function refineChange(before: string, change: DocumentChange): DocumentChange[] {
  const trimmed = withoutCommonEnds(before, change);
  const { span, text } = trimmed;
  const old = before.slice(span.start, span.end);
  if (!/[\r\n]/.test(old) || !/[\r\n]/.test(text) || old.length + text.length > MAX_LENGTH) return [trimmed];
  const parts = diffArrays(linesOf(old), linesOf(text), { comparator: sameLine, maxEditLength: MAX_EDITS });
  if (!parts) return [trimmed];
  return changesOf(parts, linesOf(old), linesOf(text), span.start);
}

/** Lines that differ only in white space are the same line: formatting must not look like new code. */
const sameLine = (a: string, b: string): boolean => a === b || squeeze(a) === squeeze(b);
const squeeze = (line: string): string => line.replace(/\s+/g, "");

const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

function changesOf(
  parts: readonly { value: string[]; added?: boolean; removed?: boolean; count?: number }[],
  old: readonly string[],
  fresh: readonly string[],
  offset: number,
): DocumentChange[] {
  const changes: DocumentChange[] = [];
  let at = offset;
  let oldLine = 0;
  let newLine = 0;
  let open: { start: number; end: number; text: string } | undefined;
  const close = () => {
    if (open) changes.push({ span: { start: open.start, end: open.end }, text: open.text });
    open = undefined;
  };
  for (const part of parts) {
    for (let i = 0; i < part.value.length; i++) {
      const was = part.added ? "" : (old[oldLine++] ?? "");
      const now = part.removed ? "" : (fresh[newLine++] ?? "");
      if (was === now) close();
      else {
        open ??= { start: at, end: at, text: "" };
        open.end = at + was.length;
        open.text += now;
        // A pair of lines that differ in white space is a change of its own.
        if (!part.added && !part.removed) close();
      }
      at += was.length;
    }
  }
  close();
  return changes;
}

function withoutCommonEnds(before: string, { span, text }: DocumentChange): DocumentChange {
  let { start, end } = span;
  let from = 0;
  let to = text.length;
  while (start < end && from < to && before.charCodeAt(start) === text.charCodeAt(from)) {
    start += 1;
    from += 1;
  }
  while (end > start && to > from && before.charCodeAt(end - 1) === text.charCodeAt(to - 1)) {
    end -= 1;
    to -= 1;
  }
  return { span: { start, end }, text: text.slice(from, to) };
}
