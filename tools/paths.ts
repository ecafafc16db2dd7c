/** Where things are in the project, for the programs in tools/ and test/vscode/. */

import { existsSync } from "node:fs";
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "..");
export const artifacts = join(projectRoot, ".artifacts");
export const reports = join(artifacts, "reports");
export const screenshots = join(artifacts, "screenshots");
export const vsixFile = join(projectRoot, "plumbline.vsix");

/** Folder of a package the project depends on. */
export function packageFolder(name: string): string {
  const folder = join(projectRoot, "node_modules", name);
  if (!existsSync(folder)) throw new Error(`The package ${name} is not installed. Run: npm ci`);
  return folder;
}

/** Node 24 from the npm package `node`: the editor's server needs it, whatever Node the machine has. */
export function node24(): string {
  return join(packageFolder("node"), "bin", process.platform === "win32" ? "node.exe" : "node");
}
