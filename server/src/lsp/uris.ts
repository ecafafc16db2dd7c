/** Document URIs and paths. Only `file:` documents have a place on this disk. */
import { fileURLToPath } from "node:url";

export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** What the engine and the language table see: a path, or the name at the end of another kind of URI. */
export function fileNameOf(uri: string): string {
  const path = pathOf(uri);
  if (path !== undefined) return path;
  const [, rest = uri] = /^[a-z][a-z0-9+.-]*:(.*)$/i.exec(uri) ?? [];
  try {
    return decodeURIComponent(rest.split(/[?#]/, 1)[0] ?? rest);
  } catch {
    return rest;
  }
}
