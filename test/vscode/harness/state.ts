/** Folders of one run, outside the project so that nothing of the project (git, context file, packages) reaches it. */

import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FIXTURE = join(import.meta.dirname, "..", "fixtures", "workspace");

export function freshState(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `plumbline-${name}-`)));
}

export function removeState(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export function workspaceCopy(state: string): string {
  const folder = join(state, "workspace");
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}
