/** Deletes what no run here needs from the installed editor: other platforms' binaries, source maps, unused services. */

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const UNUSED_PACKAGES = [
  "@github",
  "@microsoft/mxc-sdk",
  "@devcontainers",
  "kerberos",
  "cpu-features",
  "@parcel/watcher-linux-x64-musl",
];

export function prune(vscodeFolder: string): void {
  const modules = join(vscodeFolder, "node_modules");
  for (const name of UNUSED_PACKAGES) remove(join(modules, name));
  for (const name of entries(join(modules, "@vscode"))) {
    if (name.startsWith("windows-")) remove(join(modules, "@vscode", name));
  }
  const platform = `${process.platform}-${process.arch}`;
  for (const folder of ["node-pty/prebuilds", "@vscode/ripgrep-universal/bin"]) {
    for (const name of entries(join(modules, folder))) {
      if (name !== platform) remove(join(modules, folder, name));
    }
  }
  removeSourceMaps(vscodeFolder);
}

function removeSourceMaps(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeSourceMaps(path);
    else if (entry.name.endsWith(".map")) remove(path);
  }
}

function entries(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
