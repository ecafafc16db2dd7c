/** Names the format a pair was written in, from the document's language where that says it, else from its signs. */
import type { FieldFormat } from "./field.ts";
import type { OperatorKind } from "./operator.ts";

const BY_LANGUAGE: ReadonlyMap<string, FieldFormat> = new Map<string, FieldFormat>([
  ["yaml", "yaml"],
  ["dockercompose", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["jsonl", "json"],
  ["toml", "toml"],
  ["ini", "ini"],
  ["properties", "properties"],
  ["dotenv", "env"],
  ["shellscript", "env"],
  ["dockerfile", "env"],
  ["log", "log"],
  ["http", "header"],
  ["xml", "xml"],
  ["sql", "sql"],
]);

/** Languages whose unquoted values are expressions, never literals. */
const CODE_LANGUAGES: ReadonlySet<string> = new Set(
  "typescript typescriptreact javascript javascriptreact python go java csharp kotlin scala rust ruby php swift c cpp dart groovy lua perl r powershell terraform hcl vue svelte elixir".split(" "),
);

export const isCodeLanguage = (languageId: string): boolean => CODE_LANGUAGES.has(languageId);

const isUpperName = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
};

export function pairFormat(
  languageId: string,
  how: OperatorKind | "item" | "call" | "query" | "flag",
  nameQuoted: boolean,
  valueQuoted: boolean,
  text: string,
  nameStart: number,
  nameEnd: number,
): FieldFormat {
  if (how === "query") return "url-query";
  if (how === "flag") return "flag";
  if (how === "call" || how === "arrow" || how === "compare") return "code";
  const known = BY_LANGUAGE.get(languageId);
  if (known && !(known === "json" && !nameQuoted)) return known;
  if (CODE_LANGUAGES.has(languageId)) return "code";
  if (how === "colon") return nameQuoted ? "json" : valueQuoted ? "code" : headerOrYaml(text, nameStart, nameEnd);
  if (how === "item") return "json";
  return isUpperName(text, nameStart, nameEnd) ? "env" : "properties";
}

/** A header line starts with a capital: `Content-Type: x`, `Owner: y`; YAML keys rarely do. */
function headerOrYaml(text: string, start: number, end: number): FieldFormat {
  const first = text.charCodeAt(start);
  const capital = first >= 65 && first <= 90;
  return capital && end - start > 1 ? "header" : "yaml";
}
