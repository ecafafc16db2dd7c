/** What parsed before has to parse after: JSON, JSON lines, YAML. A replacement that breaks it is refused. */
import { type ParseError, parseTree } from "jsonc-parser";
import { parseAllDocuments } from "yaml";

export function structureKept(languageId: string, before: string, after: string): boolean {
  const parses = CHECKS[languageId];
  if (parses === undefined || before === after) return true;
  return !parses(before) || parses(after);
}

const isJson = (text: string): boolean => {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  return errors.length === 0;
};

const isJsonLines = (text: string): boolean => text.split("\n").every((line) => line.trim() === "" || isJson(line));

/** The parser is slow on large files; the words that are put in hold no character that YAML knows. */
const YAML_LIMIT = 200_000;
const isYaml = (text: string): boolean =>
  text.length > YAML_LIMIT ||
  parseAllDocuments(text, { logLevel: "silent" }).every(({ errors }) => errors.length === 0);

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  json: isJson,
  jsonc: isJson,
  jsonl: isJsonLines,
  yaml: isYaml,
};
