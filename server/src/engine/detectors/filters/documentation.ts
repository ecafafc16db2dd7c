/** Personal data that code shows on purpose: in tests and fixtures, documentation comments and code samples of a README. */
import { isCodeLanguage } from "../fields/formatName.ts";
import type { LeakFilter } from "./filter.ts";

const TEST_PATH =
  /(?:^|[\\/])(?:tests?|__tests__|specs?|__mocks__|mocks?|fixtures?|__fixtures__|testdata|test-data|e2e)[\\/]|[._-](?:test|spec|mock)s?\.\w+$|(?:^|[\\/])(?:test_|conftest)[^\\/]*\.py$/i;

const LONGEST_LINE = 400;
/** A line of a documentation comment, not one that comments out code. */
const DOC_LINE = /^\s*(?:\/\*\*|\*|\/\/\/|\/\/!)/;

/** How far back the fence that opens a code sample may stand. */
const FENCE_REACH = 6_000;
const CODE_FENCE =
  /^\s*(?:js|javascript|jsx|mjs|cjs|ts|typescript|tsx|py|python|java|kotlin|scala|go|golang|rust|rs|ruby|rb|php|c|cpp|csharp|cs|swift|html|vue|svelte|graphql)\b/i;

function inDocComment(text: string, offset: number): boolean {
  const window = text.slice(Math.max(0, offset - LONGEST_LINE), offset);
  return DOC_LINE.test(window.slice(window.lastIndexOf("\n") + 1));
}

/** The last fence before the offset opens a block of a programming language: closing fences name none. */
function inCodeSample(text: string, offset: number): boolean {
  const window = text.slice(Math.max(0, offset - FENCE_REACH), offset);
  const fence = window.lastIndexOf("```");
  return fence >= 0 && CODE_FENCE.test(window.slice(fence + 3, fence + 20));
}

export const documentation: LeakFilter = {
  reason: "documentation",
  verdict(leak, { mode, text, languageId, fileName }) {
    if (leak.kind !== "pii" || mode !== "review") return undefined;
    if (TEST_PATH.test(fileName)) return "drop";
    if (languageId === "markdown") return inCodeSample(text, leak.span.start) ? "drop" : undefined;
    return isCodeLanguage(languageId) && inDocComment(text, leak.span.start) ? "drop" : undefined;
  },
};
