/** Takes what is not code out of a listing: prompts and their output, line numbers, shell lines, prose before and after. */
import { isCodeLanguage } from "./languageNames.ts";
import { blank, dropPrefix, firstFilledLine, isBlank, linesOf } from "./lines.ts";

export function cleanListing(languageId: string, text: string): string {
  if (!isCodeLanguage(languageId)) return text;
  if (isInterpreterSession(text)) return withoutPrompts(text, languageId);
  if (numbered.test(firstFilledLine(text))) return withoutNumbers(text, languageId) ?? text;
  const unshelled = text.includes("$ ") ? withoutShellLines(text, languageId) : text;
  return withoutProse(unshelled);
}

export const isInterpreterSession = (text: string): boolean => /^\s*>>>(?: |$)/.test(firstFilledLine(text));

/** `>>> ` and `... ` lead code; any other line is what the interpreter printed. */
function withoutPrompts(text: string, languageId: string): string {
  return linesOf(text)
    .map((line) => {
      const prompt = /^\s*(?:>>>|\.\.\.)(?: |(?=\r?\n?$))/.exec(line)?.[0];
      return prompt === undefined ? blank(line) : dropPrefix(line, prompt.length, languageId);
    })
    .join("");
}

const numbered = /^\s*L?(\d+)(?:\s*[:|│]\s?|\.\s|\)\s|\t|\s(?=\s|\S)|(?=\r?\n?$))/;

/** Every line has to have its number, one more than the line before. Listings of one line are left alone. */
function withoutNumbers(text: string, languageId: string): string | undefined {
  const lines = linesOf(text);
  let expected: number | undefined;
  let count = 0;
  const cleaned: string[] = [];
  for (const line of lines) {
    if (isBlank(line)) {
      cleaned.push(line);
      continue;
    }
    const match = numbered.exec(line);
    const number = Number(match?.[1]);
    if (!match || (expected !== undefined && number !== expected)) return undefined;
    expected = number + 1;
    count++;
    cleaned.push(dropPrefix(line, match[0].length, languageId));
  }
  return count >= 2 ? cleaned.join("") : undefined;
}

const shellLine = /^[ \t]*\$ [A-Za-z./~][^=(){};]*$/;

/** `$ pip install x` above the code. Not in strings, where it is text. */
function withoutShellLines(text: string, languageId: string): string {
  let quotes = 0;
  return linesOf(text)
    .map((line) => {
      const isText = languageId === "python" || languageId === "java" ? quotes % 2 === 1 : false;
      quotes += line.match(/"""|'''/g)?.length ?? 0;
      return !isText && shellLine.test(line.replace(/\r?\n$/, "")) ? blank(line) : line;
    })
    .join("");
}

/** Sentences as assistants write them around code. Lines of code have other characters, or no full stop or colon. */
const sentence =
  /^\s*(?:[-*] )?[A-Z][A-Za-z']*[,!]?(?: (?:[A-Za-z0-9][\w'./-]*|`[^`]+`|\([\w ,'.-]+\))[,!:;]?){3,}[.:!?]?\s*$/;
const longestSentence = 400;
const endsAsSentence = /[.:!?]\s*$/;

const isProse = (line: string): boolean =>
  line.length < longestSentence && sentence.test(line) && endsAsSentence.test(line);

function withoutProse(text: string): string {
  const first = firstFilledLine(text);
  const end = text.trimEnd();
  const last = end.slice(end.lastIndexOf("\n") + 1);
  if (!isProse(first) && !isProse(last)) return text;
  const lines = linesOf(text);
  for (let index = 0; index < lines.length && isLoose(lines[index]); index++) lines[index] = blank(lines[index] ?? "");
  for (let index = lines.length - 1; index >= 0 && isLoose(lines[index]); index--)
    lines[index] = blank(lines[index] ?? "");
  return lines.join("");
}

const isLoose = (line: string | undefined): boolean => line !== undefined && (isBlank(line) || isProse(line));
