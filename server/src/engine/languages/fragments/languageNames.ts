/** Language identifiers out of fence infos, file names and, where nothing names the language, the code itself. */

const names: Readonly<Record<string, string>> = {
  python: "python",
  python3: "python",
  py: "python",
  py3: "python",
  pyi: "python",
  pycon: "python",
  "python-repl": "python",
  typescript: "typescript",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "typescriptreact",
  typescriptreact: "typescriptreact",
  javascript: "javascript",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  node: "javascript",
  jsx: "javascriptreact",
  javascriptreact: "javascriptreact",
  go: "go",
  golang: "go",
  java: "java",
  sql: "sql",
  postgres: "sql",
  postgresql: "sql",
  pgsql: "sql",
  plpgsql: "sql",
  mysql: "sql",
  tsql: "sql",
  sqlite: "sql",
  diff: "diff",
  patch: "diff",
};

const codeLanguages: ReadonlySet<string> = new Set(Object.values(names).filter((name) => name !== "diff"));

export const isCodeLanguage = (languageId: string): boolean => codeLanguages.has(languageId);

/** Infos as assistants write them: `py`, `{.python}`, `ts title="a.ts"`, `python:src/app.py`, `12:40:src/app.go`. */
export function languageOfInfo(info: string): string | undefined {
  const word = /^[\s{.]*([^\s{},]+)/.exec(info)?.[1]?.toLowerCase() ?? "";
  if (word === "") return undefined;
  return names[word] ?? names[word.split(":")[0] ?? ""] ?? languageOfFile(word) ?? word;
}

export function languageOfFile(path: string): string | undefined {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  return extension ? names[extension] : undefined;
}

const marks: readonly (readonly [string, RegExp])[] = [
  ["go", /^(?:package \w+\s*$|func (?:\(\w+ \*?\w+\) )?\w+\()/m],
  [
    "java",
    /^\s*(?:import (?:static )?[\w.]+(?:\.\*)?;|(?:public|private|protected)\s+(?:static\s+)?(?:final\s+)?[\w<>[\], ]+\s+\w+\s*[({])/m,
  ],
  [
    "python",
    /^\s*(?:(?:async )?def \w+\(.*|class \w+(?:\(.*\))?:|from [\w.]+ import |import [\w.]+(?: as \w+)?\s*$|@\w[\w.]*(?:\(.*\))?\s*$)/m,
  ],
  [
    "sql",
    /^\s*(?:SELECT\b[^;"'`]{0,2000}\bFROM\b|INSERT INTO \S+|UPDATE \S+\s+SET\b|DELETE FROM \S+|(?:CREATE|ALTER|DROP) TABLE\b|CREATE (?:UNIQUE )?INDEX\b|TRUNCATE TABLE\b)/,
  ],
  [
    "typescript",
    /^\s*(?:(?:export )?(?:interface|type|enum) \w+|(?:export )?(?:async )?function \w+|(?:export )?(?:const|let) \w+|import .* from ["'])/m,
  ],
];

/** Only what names itself beyond doubt; JavaScript reads as TypeScript. */
export const guessLanguage = (code: string): string | undefined => marks.find(([, mark]) => mark.test(code))?.[0];
