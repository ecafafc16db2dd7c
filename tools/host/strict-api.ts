/**
 * Puts VS Code's own rule about proposed APIs back into code-server, which allows every proposal to every extension.
 * Without this a suite passes here and the extension fails in a stable VS Code.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CHECKED_FILES = [
  "out/server-main.js",
  "out/vs/workbench/api/node/extensionHostProcess.js",
  "out/vs/workbench/api/worker/extensionHostWorkerMain.js",
  "out/vs/code/browser/workbench/workbench.js",
];

// isProposedApiEnabled(extension, proposal), known by the checking function that follows it in every bundle.
const ALWAYS_ALLOWED =
  /function ([\w$]+)\(([\w$]+),([\w$]+)\)\{return!0\}(?=function [\w$]+\([\w$]+,[\w$]+\)\{if\(!\1\([\w$]+,[\w$]+\)\)throw new Error\(`Extension '[^']+' CANNOT use API proposal)/g;

// The workbench clears undeclared proposals unless this is set; a stable build sets it only for an empty list of ids.
const ENABLED_FOR_ALL =
  /(=new Set\(\(([\w$]+)\.extensionEnabledProposedApi\?\?\[\]\).{0,80}?\._envEnablesProposedApiForAll=)!0/g;

export interface Patched {
  readonly text: string;
  readonly rules: number;
}

export function withStrictProposals(text: string): Patched {
  let rules = 0;
  const allowed = text.replace(ALWAYS_ALLOWED, (_all, name: string, extension: string, proposal: string) => {
    rules++;
    return `function ${name}(${extension},${proposal}){return!!${extension}.enabledApiProposals?.includes(${proposal})}`;
  });
  const strict = allowed.replace(ENABLED_FOR_ALL, (_all, before: string, environment: string) => {
    rules++;
    return `${before}${environment}.extensionEnabledProposedApi?.length===0`;
  });
  return { text: strict, rules };
}

/** Fails when a bundle no longer has the expected shape: a silent miss would bring the false safety back. */
export function patchEditor(vscodeFolder: string): void {
  for (const name of CHECKED_FILES) {
    const file = join(vscodeFolder, name);
    const { text, rules } = withStrictProposals(readFileSync(file, "utf8"));
    const expected = name.endsWith("workbench.js") ? 2 : 1;
    if (rules !== expected) {
      throw new Error(
        `${name}: found ${rules} of ${expected} places of the proposed-API rule. Adapt tools/host/strict-api.ts to this version.`,
      );
    }
    writeFileSync(file, text);
  }
}
