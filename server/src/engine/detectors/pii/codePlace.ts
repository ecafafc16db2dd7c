// Where in source code a value stands. The review reports values that the code holds, not what comments quote or credit.
import { isCodeLanguage } from "../fields/formatName.ts";
import type { Scan } from "../scan/scanContext.ts";

const LONGEST_LINE = 400;
const COMMENT_LINE = /^\s*(?:\/\/|\/\*|\*|#|<!--|--\s|;;|%|rem\s|"""|''')/i;
const TRAILING_COMMENT = /(?:^|[\s;{}),])(?:\/\/|\/\*|#)\s/;

function lineBefore(text: string, offset: number): string {
  const window = text.slice(Math.max(0, offset - LONGEST_LINE), offset);
  return window.slice(window.lastIndexOf("\n") + 1);
}

/** A quote that opens on this line and is still open. */
function isInString(line: string): boolean {
  for (const quote of ['"', "'", "`"]) {
    if (line.split(quote).length % 2 === 0) return true;
  }
  return false;
}

/** False in comments, doc strings and other prose of source code and of documents about code. */
export function isHeldByCode(scan: Scan, offset: number): boolean {
  if (scan.languageId === "markdown") return scan.fieldAt(offset)?.quoted === true;
  if (!isCodeLanguage(scan.languageId))
    return !COMMENT_LINE.test(lineBefore(scan.text, offset)) || scan.languageId === "plaintext";
  const line = lineBefore(scan.text, offset);
  return !COMMENT_LINE.test(line) && !TRAILING_COMMENT.test(line) && isInString(line);
}
