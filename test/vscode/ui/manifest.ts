/** Commands by their id, as the palette shows them: the manifest decides about words, scenarios do not. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../tools/paths.ts";

interface Manifest {
  contributes?: { commands?: { command: string; title: string; category?: string }[] };
}

export function paletteTitle(id: string): string {
  const manifest: Manifest = read("package.json");
  const command = manifest.contributes?.commands?.find((one) => one.command === id);
  if (!command) throw new Error(`The manifest has no command ${id}`);
  return [command.category, command.title]
    .filter((part) => part !== undefined)
    .map(localized)
    .join(": ");
}

/** "%key%" stands for a text of package.nls.json. */
function localized(text: string): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  if (!key) return text;
  const texts: Record<string, string | { message: string }> = read("package.nls.json");
  const found = texts[key];
  return typeof found === "object" ? found.message : (found ?? text);
}

function read(name: string) {
  const file = join(projectRoot, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
