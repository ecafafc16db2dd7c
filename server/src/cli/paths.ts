/** How paths are shown: relative to the working directory when they lie below it, always with forward slashes. */
import { isAbsolute, relative, sep } from "node:path";

export function shownPath(cwd: string, path: string): string {
  const inner = relative(cwd, path);
  const shown = inner === "" || inner.startsWith("..") || isAbsolute(inner) ? path : inner;
  return shown.split(sep).join("/");
}
