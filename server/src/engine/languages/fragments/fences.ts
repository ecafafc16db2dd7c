/** Markdown fences. In a code document they count only where they cannot be part of the code. */
import { isCodeLanguage, languageOfInfo } from "./languageNames.ts";
import { linesOf } from "./lines.ts";

export interface FencedCode {
  /** Of what is between the fence lines. */
  readonly start: number;
  readonly end: number;
  /** Undefined where the fence does not say. */
  readonly languageId: string | undefined;
}

interface FenceLine {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly info: string;
}

/** Undefined where the text has no fences. */
export function findFences(languageId: string, text: string): FencedCode[] | undefined {
  if (!text.includes("```") && !text.includes("~~~")) return undefined;
  const isCode = isCodeLanguage(languageId);
  const lines = fenceLines(text, isCode ? new LiteralState(languageId) : undefined);
  if (lines.length === 0) return undefined;
  return pair(lines, text, isCode ? languageId : undefined);
}

function fenceLines(text: string, literals: LiteralState | undefined): FenceLine[] {
  const found: FenceLine[] = [];
  let start = 0;
  for (const line of linesOf(text)) {
    const match = /^[ \t>]*(`{3,}|~{3,})([^`\r\n]*)\r?\n?$/.exec(line);
    const end = start + line.length;
    if (match && !literals?.isOpen) found.push({ start, end, mark: match[1] ?? "", info: (match[2] ?? "").trim() });
    else literals?.read(line);
    start = end;
  }
  return found;
}

/** Whether a docstring, text block or comment goes on from line to line: fences in there belong to the code around them. */
class LiteralState {
  readonly #opening: RegExp;
  #close: string | undefined;

  constructor(languageId: string) {
    this.#opening = languageId === "python" ? /"""|'''/g : languageId === "java" ? /"""|\/\*/g : /\/\*/g;
  }

  get isOpen(): boolean {
    return this.#close !== undefined;
  }

  read(line: string): void {
    let at = 0;
    for (;;) {
      if (this.#close !== undefined) {
        const end = line.indexOf(this.#close, at);
        if (end < 0) return;
        at = end + this.#close.length;
        this.#close = undefined;
      }
      this.#opening.lastIndex = at;
      const found = this.#opening.exec(line);
      if (!found) return;
      this.#close = found[0] === "/*" ? "*/" : found[0];
      at = found.index + found[0].length;
    }
  }
}

/** A fence that nothing closes reaches to the end: the answer was cut off. */
function pair(lines: readonly FenceLine[], text: string, languageId: string | undefined): FencedCode[] {
  const all: FencedCode[] = [];
  let open: FenceLine | undefined;
  for (const [index, line] of lines.entries()) {
    if (open) {
      if (!closes(line, open)) continue;
      all.push({ start: open.end, end: line.start, languageId: languageOfInfo(open.info) ?? languageId });
      open = undefined;
    } else if (index === 0 && languageId && closesCodeBefore(line, lines, text)) {
      all.push({ start: 0, end: line.start, languageId });
    } else open = line;
  }
  if (open) all.push({ start: open.end, end: text.length, languageId: languageOfInfo(open.info) ?? languageId });
  return all;
}

const closes = (line: FenceLine, open: FenceLine): boolean =>
  line.info === "" && line.mark.charAt(0) === open.mark.charAt(0) && line.mark.length >= open.mark.length;

/** A copy that began below the opening fence: code, then a bare fence that has no partner. */
function closesCodeBefore(line: FenceLine, lines: readonly FenceLine[], text: string): boolean {
  const bare = lines.filter((each) => each.info === "").length;
  const named = lines.length - bare;
  return line.info === "" && text.slice(0, line.start).trim() !== "" && bare > named && (bare - named) % 2 === 1;
}
