/** Programs the machine must have. A missing one is named with the Debian package that brings it; nothing is skipped. */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Path of a Chromium; the environment variable CHROMIUM names another one. */
export function requireChromium(): string {
  const chosen = process.env.CHROMIUM;
  if (chosen) return chosen;
  for (const name of CHROMIUM_NAMES) {
    const path = findProgram(name);
    if (path) return path;
  }
  if (isExecutable(MAC_CHROME)) return MAC_CHROME;
  throw new Error(
    "Chromium is missing: the editor suites drive a real VS Code in it.\n" +
      "  Debian/Ubuntu: apt-get install -y chromium fonts-dejavu-core\n" +
      "  Elsewhere: install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium",
  );
}

export function requireCompiler(): void {
  const missing = ["python3", "make", "g++"].filter((name) => !findProgram(name));
  if (missing.length === 0) return;
  throw new Error(
    `Missing: ${missing.join(", ")}. Two native modules of the editor's server are compiled once.\n` +
      "  Debian/Ubuntu: apt-get install -y build-essential python3",
  );
}

export function findProgram(name: string): string | undefined {
  const extensions = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const extension of extensions) {
      const path = join(folder, name + extension);
      if (folder && isExecutable(path)) return path;
    }
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
