/**
 * Checks a sanitized text before it may reach the clipboard: it must be the input with exactly the named parts replaced.
 * Whatever does not add up fails; a damaged answer must never pass for a sanitized one. Pure.
 */
import type { WireReplacement } from "../../../server/src/protocol/sanitizer.ts";

export interface Sanitized {
  readonly text: string;
  readonly replacements: readonly WireReplacement[];
}

export function isConsistent(input: string, answer: unknown): answer is Sanitized {
  if (!hasShape(answer)) return false;
  let before = 0;
  let after = 0;
  for (const { start, end, mockStart, mockEnd } of answer.replacements) {
    if (start < before || end < start || mockStart < after || mockEnd < mockStart) return false;
    if (input.slice(before, start) !== answer.text.slice(after, mockStart)) return false;
    before = end;
    after = mockEnd;
  }
  if (before > input.length || after > answer.text.length) return false;
  return input.slice(before) === answer.text.slice(after);
}

function hasShape(answer: unknown): answer is Sanitized {
  if (typeof answer !== "object" || answer === null) return false;
  const { text, replacements } = answer as { text?: unknown; replacements?: unknown };
  return typeof text === "string" && Array.isArray(replacements) && replacements.every(isReplacement);
}

function isReplacement(value: unknown): value is WireReplacement {
  if (typeof value !== "object" || value === null) return false;
  const { start, end, mockStart, mockEnd } = value as Record<string, unknown>;
  return [start, end, mockStart, mockEnd].every((offset) => Number.isInteger(offset));
}
