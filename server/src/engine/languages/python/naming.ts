/** What a declaration takes from its surroundings. */
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering } from "../lowering.ts";

/** Python's class bodies are blocks; only they have units of their own. */
export const isClassLevel = (lowering: Lowering): boolean => lowering.place === "block" && lowering.functionDepth === 0;

export const isModuleLevel = (lowering: Lowering): boolean =>
  lowering.place !== "block" && lowering.functionDepth === 0;

/** Other modules see what stands at the module's level without an underscore. */
export const isExportedName = (name: string, lowering: Lowering): boolean =>
  name !== "" && !name.startsWith("_") && isModuleLevel(lowering);

export const hasDocstring = (statements: readonly Statement[]): boolean => statements[0]?.kind === "string";
