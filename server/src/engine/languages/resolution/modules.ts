/** How a module path is written in qualified names, per language. */
import type { LanguageFamily } from "../../knowledge/library.ts";
import type { Import, ImportedName } from "../../model/code/declarations.ts";

/** "node:fs" is "fs"; Go's major version suffix is dropped; Python and Java paths stay dotted. */
export function canonicalModule(language: LanguageFamily, module: string): string {
  if (language === "ecmascript") return module.replace(/^node:/, "").replace(/\.(?:js|mjs|cjs|ts)$/, "");
  if (language === "go") return module.replace(/\/v\d+$/, "");
  return module;
}

/** Qualified name of an imported name. A default or namespace import is the module itself. */
export function importedName(language: LanguageFamily, statement: Import, name: ImportedName): string {
  const module = canonicalModule(language, statement.module);
  // Python's `import a.b.c` binds `a`.
  if (language === "python" && name.imported === "*" && module.startsWith(`${name.local}.`)) return name.local;
  if (name.imported === "*" || name.imported === "default" || name.imported === "") return module;
  return module.endsWith(".") ? module + name.imported : `${module}.${name.imported}`;
}

export function languageFamilyOf(languageId: string): LanguageFamily | undefined {
  switch (languageId) {
    case "python":
      return "python";
    case "typescript":
    case "typescriptreact":
    case "javascript":
    case "javascriptreact":
      return "ecmascript";
    case "go":
      return "go";
    case "java":
      return "java";
    default:
      return undefined;
  }
}
