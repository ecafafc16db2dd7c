/** Version of this build: that of the manifest the running file belongs to. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export function toolVersion(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const version = versionIn(join(folder, "package.json"));
    if (version !== undefined) return version;
  }
  return "0.0.0";
}

function versionIn(file: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof manifest !== "object" || manifest === null || !("name" in manifest) || !("version" in manifest))
      return undefined;
    return manifest.name === "plumbline" ? String(manifest.version) : undefined;
  } catch {
    return undefined;
  }
}
