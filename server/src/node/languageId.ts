/** VS Code's language identifier from a file name: what the editor would say, where there is no editor to ask. */
import { basename } from "node:path";

const BY_EXTENSION: Readonly<Record<string, string>> = {
  py: "python",
  pyi: "python",
  pyw: "python",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "typescriptreact",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascriptreact",
  go: "go",
  java: "java",
  kt: "kotlin",
  kts: "kotlin",
  scala: "scala",
  groovy: "groovy",
  gradle: "groovy",
  c: "c",
  h: "c",
  cc: "cpp",
  cpp: "cpp",
  cxx: "cpp",
  hpp: "cpp",
  hh: "cpp",
  cs: "csharp",
  fs: "fsharp",
  rb: "ruby",
  php: "php",
  rs: "rust",
  swift: "swift",
  dart: "dart",
  lua: "lua",
  pl: "perl",
  pm: "perl",
  ex: "elixir",
  exs: "elixir",
  clj: "clojure",
  r: "r",
  jl: "julia",
  m: "objective-c",
  sh: "shellscript",
  bash: "shellscript",
  zsh: "shellscript",
  ksh: "shellscript",
  ps1: "powershell",
  psm1: "powershell",
  bat: "bat",
  cmd: "bat",
  sql: "sql",
  graphql: "graphql",
  gql: "graphql",
  proto: "proto3",
  json: "json",
  jsonc: "jsonc",
  json5: "json5",
  jsonl: "jsonl",
  ndjson: "jsonl",
  yaml: "yaml",
  yml: "yaml",
  toml: "toml",
  ini: "ini",
  cfg: "ini",
  conf: "ini",
  properties: "properties",
  env: "dotenv",
  xml: "xml",
  xsd: "xml",
  svg: "xml",
  plist: "xml",
  html: "html",
  htm: "html",
  vue: "vue",
  svelte: "svelte",
  css: "css",
  scss: "scss",
  less: "less",
  md: "markdown",
  markdown: "markdown",
  rst: "restructuredtext",
  tex: "latex",
  txt: "plaintext",
  log: "log",
  csv: "csv",
  tsv: "tsv",
  tf: "terraform",
  tfvars: "terraform",
  hcl: "hcl",
  bicep: "bicep",
  diff: "diff",
  patch: "diff",
  ipynb: "json",
};

const BY_NAME: Readonly<Record<string, string>> = {
  dockerfile: "dockerfile",
  containerfile: "dockerfile",
  makefile: "makefile",
  gnumakefile: "makefile",
  jenkinsfile: "groovy",
  gemfile: "ruby",
  rakefile: "ruby",
  vagrantfile: "ruby",
  "cmakelists.txt": "cmake",
  ".npmrc": "ini",
  ".pypirc": "ini",
  ".gitconfig": "ini",
  ".editorconfig": "ini",
  ".netrc": "plaintext",
  ".bashrc": "shellscript",
  ".bash_profile": "shellscript",
  ".profile": "shellscript",
  ".zshrc": "shellscript",
  "tsconfig.json": "jsonc",
  ".babelrc": "json",
  ".eslintrc": "jsonc",
  ".prettierrc": "yaml",
};

const SHEBANGS: readonly (readonly [RegExp, string])[] = [
  [/\bpython[\d.]*\b/, "python"],
  [/\b(?:node|deno|bun)\b/, "javascript"],
  [/\b(?:ba|z|k|da)?sh\b/, "shellscript"],
  [/\bruby\b/, "ruby"],
  [/\bperl\b/, "perl"],
  [/\bphp\b/, "php"],
];

/** `text` helps where the name says nothing: a first line like `#!/usr/bin/env python3`. */
export function languageIdOf(fileName: string, text = ""): string {
  const name = basename(fileName).toLowerCase();
  const named = BY_NAME[name];
  if (named) return named;
  if (name === ".env" || name.startsWith(".env.")) return "dotenv";
  if (name.startsWith("dockerfile.")) return "dockerfile";
  const dot = name.lastIndexOf(".");
  const byExtension = dot >= 0 ? BY_EXTENSION[name.slice(dot + 1)] : undefined;
  return byExtension ?? fromShebang(text) ?? "plaintext";
}

function fromShebang(text: string): string | undefined {
  if (!text.startsWith("#!")) return undefined;
  const line = text.slice(0, 200).split("\n", 1)[0] ?? "";
  return SHEBANGS.find(([pattern]) => pattern.test(line))?.[1];
}
