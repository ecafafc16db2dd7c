/** What assistants do to mocks, and how the test takes it back from the restored text. */
import type { SanitizeResult } from "../../server/src/engine/sanitizer/sanitizer.ts";

export interface Mutation {
  readonly name: string;
  mutate(result: SanitizeResult): string;
  undo(restored: string): string;
}

function eachMock(change: (mock: string) => string): Mutation["mutate"] {
  return ({ text, replacements }) => {
    let out = "";
    let end = 0;
    for (const { mock } of replacements) {
      out += text.slice(end, mock.start) + change(text.slice(mock.start, mock.end));
      end = mock.end;
    }
    return out + text.slice(end);
  };
}

const same = (text: string): string => text;
const whole =
  (change: (text: string) => string): Mutation["mutate"] =>
  ({ text }) =>
    change(text);
const markdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&");
const html = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
const unhtml = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
const swapped: Readonly<Record<string, string>> = { '"': "'", "'": '"' };
const swap = (text: string): string => text.replace(/["']/g, (quote) => swapped[quote] ?? quote);
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const ascii = (text: string): string =>
  json(text).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const unjson = (text: string): string => {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
};
const undone =
  (decode: (text: string) => string) =>
  (text: string): string => {
    try {
      return decode(text);
    } catch {
      return text;
    }
  };

export const mutations: readonly Mutation[] = [
  { name: "untouched answer", mutate: whole(same), undo: same },
  { name: "lower-cased mocks", mutate: eachMock((mock) => mock.toLowerCase()), undo: same },
  { name: "upper-cased mocks", mutate: eachMock((mock) => mock.toUpperCase()), undo: same },
  { name: "JSON escape, text", mutate: whole(json), undo: unjson },
  { name: "JSON escape with \\u, text", mutate: whole(ascii), undo: unjson },
  { name: "JSON escape, mocks", mutate: eachMock(json), undo: same },
  { name: "other quotes", mutate: ({ text }) => swap(text), undo: swap },
  { name: "URL encoding, text", mutate: whole(encodeURIComponent), undo: undone(decodeURIComponent) },
  { name: "URL encoding, mocks", mutate: eachMock(encodeURIComponent), undo: same },
  {
    name: "Markdown escape, text",
    mutate: whole(markdown),
    undo: (text) => text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1"),
  },
  { name: "Markdown escape, mocks", mutate: eachMock(markdown), undo: same },
  { name: "HTML escape, text", mutate: whole(html), undo: unhtml },
  { name: "lost hyphens", mutate: eachMock((mock) => mock.replaceAll("-", "")), undo: same },
  { name: "lost dots", mutate: eachMock((mock) => mock.replaceAll(".", "")), undo: same },
  { name: "lost spaces", mutate: eachMock((mock) => mock.replaceAll(" ", "")), undo: same },
  { name: "lost delimiters", mutate: eachMock((mock) => mock.replace(/[-. ]/g, "")), undo: same },
];
