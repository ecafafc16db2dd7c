/** Which layer of the context file a path belongs to, and where an import may lead. */
import type { Layer, ProductionContext } from "../../context/productionContext.ts";
import type { LanguageFamily } from "../../knowledge/library.ts";
import { pathMatches } from "../../review/pathMatch.ts";

export const layerOf = (context: ProductionContext, path: string): Layer | undefined =>
  context.layers.find(({ paths }) => paths.some((pattern) => pathMatches(pattern, path)));

/** Paths an import may stand for, without an ending. Which of them exists is not known here; the layers' patterns decide. */
export function importedPaths(module: string, fileName: string, language: LanguageFamily): readonly string[] {
  if (language === "python") return pythonPaths(module, fileName);
  if (language === "java") return [module.replaceAll(".", "/"), `src/main/java/${module.replaceAll(".", "/")}`];
  if (language === "go") return suffixes(module);
  if (module.startsWith(".")) return [join(folderOf(fileName), module)];
  const aliased = /^(?:@|~|#)\/(.*)$/.exec(module)?.[1];
  if (aliased !== undefined) return [aliased, `src/${aliased}`];
  return module.startsWith("src/") ? [module] : [];
}

function pythonPaths(module: string, fileName: string): readonly string[] {
  const [, dots = "", rest = ""] = /^(\.*)(.*)$/.exec(module) ?? [];
  const path = rest.replaceAll(".", "/");
  if (dots === "") return [path, `src/${path}`];
  return [join(folderOf(fileName), "../".repeat(dots.length - 1) + path)];
}

/** `example.com/shop/internal/store` may lie in a module of any of its beginnings. */
function suffixes(module: string): readonly string[] {
  const parts = module.split("/");
  return parts[0]?.includes(".")
    ? parts.map((_, index) => parts.slice(index + 1).join("/")).filter((path) => path !== "")
    : [];
}

const folderOf = (fileName: string): string => fileName.replaceAll("\\", "/").replace(/\/?[^/]*$/, "");

function join(folder: string, relative: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
