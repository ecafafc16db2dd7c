import type { Span } from "./span.ts";

/** Replaces `span` of the text before the edit by `text`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits that all speak of the same original text.
 * @throws RangeError when two edits overlap: the caller composed them wrongly and any result would be a guess.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let copied = 0;
  for (const edit of ordered) {
    if (edit.span.start < copied) throw new RangeError(`overlapping edits at offset ${edit.span.start}`);
    result += text.slice(copied, edit.span.start) + edit.text;
    copied = edit.span.end;
  }
  return result + text.slice(copied);
}
