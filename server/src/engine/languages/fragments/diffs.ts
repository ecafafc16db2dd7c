/** Diffs: what a patch adds and keeps is code, what it removes is blanked. */
import { isCodeLanguage, languageOfFile } from "./languageNames.ts";
import { blank, dropPrefix, firstFilledLine, isBlank, linesOf } from "./lines.ts";

export interface PatchedFile {
  readonly languageId: string | undefined;
  readonly text: string;
}

const header =
  /^(?:diff |index |--- |\+\+\+ |@@|old mode|new mode|new file|deleted file|similarity |rename |Binary |\\ No newline)/;

/** One part for each file of the patch; undefined for a text that is no diff. */
export function splitDiff(languageId: string, text: string): PatchedFile[] | undefined {
  if (!mayBeDiff(languageId, firstFilledLine(text))) return undefined;
  const lines = linesOf(text);
  if (languageId !== "diff" && !isDiff(lines, isCodeLanguage(languageId))) return undefined;
  const own = isCodeLanguage(languageId) ? languageId : undefined;
  const files = fileOfLines(lines);
  const order = [...new Set(files)];
  return order.map((file) => {
    const named = file === "" ? own : (languageOfFile(file) ?? "plaintext");
    return {
      languageId: named,
      text: lines.map((line, index) => patched(line, files[index] === file, named)).join(""),
    };
  });
}

const mayBeDiff = (languageId: string, first: string): boolean =>
  languageId === "diff" || /^[-+ @]/.test(first) || header.test(first);

/**
 * Code has lines that begin with other characters than a diff's. A listing without hunk headers is one only where the
 * document is code and enough of it is marked.
 */
function isDiff(lines: readonly string[], isCode: boolean): boolean {
  const filled = lines.filter((line) => !isBlank(line));
  if (!filled.every((line) => /^[-+ \t]/.test(line) || header.test(line))) return false;
  if (filled.some((line) => /^@@ -\d+/.test(line))) return true;
  const added = filled.filter((line) => line.startsWith("+")).length;
  const removed = filled.filter((line) => line.startsWith("-")).length;
  return (
    isCode &&
    added > 0 &&
    (added + removed >= 2 || filled.length === 1) &&
    !filled.every((line) => /^[-+]\s*\d/.test(line))
  );
}

/** The file each line belongs to; empty before the first header. */
function fileOfLines(lines: readonly string[]): string[] {
  let current = "";
  return lines.map((line) => {
    const path = /^\+\+\+ (?:[abciw]\/)?([^\t\r\n]+)/.exec(line)?.[1];
    if (path) current = path.trim();
    return current;
  });
}

function patched(line: string, isOwn: boolean, languageId: string | undefined): string {
  if (!isOwn || line.startsWith("-") || header.test(line)) return blank(line);
  return /^[+ ]/.test(line) ? dropPrefix(line, 1, languageId ?? "") : line;
}
