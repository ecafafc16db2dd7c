/** How a language's text falls into tokens, as far as the normalised hash needs to know. Data, one entry per family. */

export interface LexicalProfile {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** String delimiters, longest first. `multiline` strings may hold line ends; the others end with the line at the latest. */
  readonly strings: readonly { readonly open: string; readonly multiline: boolean }[];
  /** 'a' and "a" mean the same. Not in C, Java, Go (characters), shells and SQL (another meaning). */
  readonly quotesAlike: boolean;
  /**
   * ignored: a line end is white space; separates: it ends a statement outside of brackets (emitted as a token);
   * optional-semicolon: JavaScript's rule, where ";" at a line end may be left out.
   */
  readonly lineEnds: "ignored" | "separates" | "optional-semicolon";
  /** Nesting is told by indentation: changes of depth are tokens. */
  readonly indentation: boolean;
  readonly regexLiterals: boolean;
  /** A space between two words or marks is a token boundary that means something: `rm -rf /tmp` is not `rm -rf / tmp`. */
  readonly spacesMatter: boolean;
  /** `(x,)` is a tuple and `(x)` is not. */
  readonly tuples: boolean;
}

const cComments = { lineComments: ["//"], blockComments: [["/*", "*/"]] } as const;
const plainQuotes = [
  { open: '"', multiline: false },
  { open: "'", multiline: false },
] as const;

const base: LexicalProfile = {
  lineComments: [],
  blockComments: [],
  strings: plainQuotes,
  quotesAlike: false,
  lineEnds: "ignored",
  indentation: false,
  regexLiterals: false,
  spacesMatter: false,
  tuples: false,
};
const cLike: LexicalProfile = { ...base, ...cComments };
const hash: LexicalProfile = { ...base, lineComments: ["#"], lineEnds: "separates" };

const javascript: LexicalProfile = {
  ...cLike,
  strings: [{ open: "`", multiline: true }, ...plainQuotes],
  quotesAlike: true,
  lineEnds: "optional-semicolon",
  regexLiterals: true,
};
const python: LexicalProfile = {
  ...hash,
  strings: [{ open: '"""', multiline: true }, { open: "'''", multiline: true }, ...plainQuotes],
  quotesAlike: true,
  indentation: true,
  tuples: true,
};
const go: LexicalProfile = {
  ...cLike,
  strings: [{ open: "`", multiline: true }, ...plainQuotes],
  lineEnds: "separates",
};
const textBlocks: LexicalProfile = { ...cLike, strings: [{ open: '"""', multiline: true }, ...plainQuotes] };
const markup: LexicalProfile = { ...base, strings: [], blockComments: [["<!--", "-->"]], spacesMatter: true };
const quoted: LexicalProfile = {
  ...hash,
  strings: [
    { open: '"', multiline: true },
    { open: "'", multiline: true },
  ],
};
const shell: LexicalProfile = { ...quoted, spacesMatter: true };
const sql: LexicalProfile = { ...base, lineComments: ["--"], blockComments: [["/*", "*/"]], strings: shell.strings };
const css: LexicalProfile = { ...base, blockComments: [["/*", "*/"]], quotesAlike: true, spacesMatter: true };

/** Prose, logs and everything unknown: words and marks, nothing is left out. */
const plain: LexicalProfile = { ...base, strings: [] };

const profiles: Readonly<Record<string, LexicalProfile>> = {
  javascript,
  javascriptreact: javascript,
  typescript: javascript,
  typescriptreact: javascript,
  vue: { ...javascript, blockComments: [...javascript.blockComments, ["<!--", "-->"]] },
  python,
  go,
  java: textBlocks,
  kotlin: { ...textBlocks, lineEnds: "separates" },
  scala: { ...textBlocks, lineEnds: "separates" },
  groovy: { ...textBlocks, lineEnds: "separates" },
  swift: { ...textBlocks, lineEnds: "separates" },
  csharp: textBlocks,
  c: cLike,
  cpp: cLike,
  // A lifetime ('a) is not the beginning of a string.
  rust: { ...cLike, strings: [{ open: '"', multiline: true }], tuples: true },
  php: { ...cLike, lineComments: ["//", "#"], strings: shell.strings },
  dart: { ...textBlocks, quotesAlike: true },
  css,
  scss: { ...css, lineComments: ["//"] },
  less: { ...css, lineComments: ["//"] },
  json: base,
  jsonc: cLike,
  sql,
  shellscript: shell,
  ruby: quoted,
  perl: quoted,
  r: hash,
  elixir: { ...hash, strings: python.strings },
  powershell: { ...shell, blockComments: [["<#", "#>"]] },
  dockerfile: { ...hash, spacesMatter: true },
  makefile: { ...hash, indentation: true, spacesMatter: true },
  terraform: { ...hash, lineComments: ["#", "//"], blockComments: [["/*", "*/"]] },
  toml: { ...hash, strings: python.strings },
  yaml: { ...hash, indentation: true, spacesMatter: true },
  html: markup,
  xml: markup,
  svelte: markup,
  markdown: markup,
};

export const profileOf = (languageId: string): LexicalProfile => profiles[languageId] ?? plain;
