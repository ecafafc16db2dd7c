/** How a mock was escaped, and the same escape for the real value: a value goes back in the form its surroundings have. */

export type EscapeForm = "none" | "json" | "url" | "html" | "markdown";

const SIGNS: Readonly<Record<Exclude<EscapeForm, "none">, RegExp>> = {
  url: /%[0-9A-Fa-f]{2}/,
  html: /&(?:#\d+|#x[0-9a-fA-F]+|amp|lt|gt|quot|apos);/,
  json: /\\(?:["\\/nrtbf]|u[0-9a-fA-F]{4})/,
  markdown: /\\[!#()*+\-.<>[\]_`{|}~]/,
};

const ORDER = ["url", "html", "json", "markdown"] as const;

/** Which escape the text shows that the mock as it was given out does not have. */
export function escapeFormOf(written: string, mock: string): EscapeForm {
  if (written.includes("%25") && !mock.includes("%25")) return "url";
  return ORDER.find((form) => SIGNS[form].test(written) && !SIGNS[form].test(mock)) ?? "none";
}

/** Whether the text around a mock, up to the next mocks, is escaped as well, so that the value has to be. */
export function surroundingsUse(form: EscapeForm, before: string, after: string, value: string): boolean {
  if (form === "none") return false;
  if (form === "url") {
    if (SIGNS.url.test(runBefore(before)) || SIGNS.url.test(runAfter(after))) return true;
    return !SIGNS.url.test(value) && /[?&][\w.-]*=$/.test(before);
  }
  if (SIGNS[form].test(lineBefore(before)) || SIGNS[form].test(lineAfter(after))) return true;
  return form === "json" && /["'`]$/.test(before) && /^["'`]/.test(after);
}

const runBefore = (text: string): string => /\S*$/.exec(text)?.[0] ?? "";
const runAfter = (text: string): string => /^\S*/.exec(text)?.[0] ?? "";
const lineBefore = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);
const lineAfter = (text: string): string => text.split("\n", 1)[0] ?? "";

export function applyEscape(form: EscapeForm, value: string, written: string): string {
  switch (form) {
    case "url":
      return encodeUrl(value);
    case "html":
      return value.replace(/[&<>"']/g, (char) => `&${HTML[char]};`);
    case "json": {
      const text = JSON.stringify(value).slice(1, -1);
      return written.includes("\\/") ? text.replaceAll("/", "\\/") : text;
    }
    case "markdown":
      return value
        .replace(/[\\*_[\]`<>#~|]/g, (char) => (written.includes(`\\${char}`) ? `\\${char}` : char))
        .replace(/[.!()+\-{}]/g, (char) => (written.includes(`\\${char}`) ? `\\${char}` : char));
    default:
      return value;
  }
}

const HTML: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#39" };

/** A lone surrogate cannot be encoded; it stays as it is. */
function encodeUrl(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
