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
  return ORDER.find((form) => SIGNS[form].test(written) && !SIGNS[form].test(mock)) ?? "none";
}

/** Whether the text around a mock is escaped as well, so that the value has to be. */
export function surroundingsUse(form: EscapeForm, before: string, after: string): boolean {
  if (form === "none") return false;
  if (form === "url")
    return SIGNS.url.test(runBefore(before) + runAfter(after)) || /[?&][\w.-]*=$/.test(runBefore(before));
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
