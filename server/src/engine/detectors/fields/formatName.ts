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
  "typescript typescriptreact javascript javascriptreact python go java csharp kotlin scala rust ruby php swift c cpp dart groovy lua perl r powershell terraform hcl vue svelte elixir".split(
    " ",
  ),
);

export const isCodeLanguage = (languageId: string): boolean => CODE_LANGUAGES.has(languageId);

export interface PairSite {
  /** The operator, or the construction that ties name and value. */
  readonly how: OperatorKind | "item" | "call" | "query" | "flag" | "directive" | "element";
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly nameQuoted: boolean;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly valueQuoted: boolean;
  /** First on its line, outside brackets. */
  readonly lineFirst: boolean;
}

const isUpperName = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
};

/** Names of settings, not of variables: dotted, with dashes, or in capitals. */
const isSettingName = (text: string, site: PairSite): boolean => {
  const name = text.slice(site.nameStart, site.nameEnd);
  return /[.-]/.test(name) || /^[A-Z][A-Z0-9_]+$/.test(name);
};

/** `a.b=v` and `key: v` glued or alone on a line of pasted text are settings, whatever language the document claims. */
function settingInCode(text: string, site: PairSite): FieldFormat | undefined {
  if (site.valueQuoted || !site.lineFirst || ",;{([".includes(text.charAt(site.valueEnd - 1))) return undefined;
  if (",;".includes(text.charAt(site.valueEnd))) return undefined;
  if (site.how === "assign" && site.valueStart - site.nameEnd === 1 && isSettingName(text, site))
    return isUpperName(text, site.nameStart, site.nameEnd) ? "env" : "properties";
  return site.how === "colon" && site.valueStart - site.nameEnd === 2
    ? headerOrYaml(text, site.nameStart, site.nameEnd)
    : undefined;
}

const BY_CONSTRUCTION: ReadonlyMap<PairSite["how"], FieldFormat> = new Map<PairSite["how"], FieldFormat>([
  ["query", "url-query"],
  ["flag", "flag"],
  ["element", "xml"],
  ["directive", "ini"],
  ["call", "code"],
  ["arrow", "code"],
  ["compare", "code"],
]);

const ONLY_ASSIGNED: ReadonlySet<FieldFormat> = new Set<FieldFormat>(["env", "log", "sql"]);

export function pairFormat(languageId: string, text: string, site: PairSite): FieldFormat {
  const constructed = BY_CONSTRUCTION.get(site.how);
  if (constructed) return constructed;
  const known = BY_LANGUAGE.get(languageId);
  if (known && !(known === "json" && !site.nameQuoted) && !(ONLY_ASSIGNED.has(known) && site.how !== "assign"))
    return known;
  if (CODE_LANGUAGES.has(languageId)) return settingInCode(text, site) ?? "code";
  if (site.how === "colon") {
    if (site.nameQuoted) return "json";
    return site.valueQuoted ? "code" : headerOrYaml(text, site.nameStart, site.nameEnd);
  }
  if (site.how === "item") return "json";
  return isUpperName(text, site.nameStart, site.nameEnd) ? "env" : "properties";
}

/** A header line starts with a capital: `Content-Type: x`, `Owner: y`; YAML keys rarely do. */
function headerOrYaml(text: string, start: number, end: number): FieldFormat {
  const first = text.charCodeAt(start);
  const capital = first >= 65 && first <= 90;
  return capital && end - start > 1 ? "header" : "yaml";
}
