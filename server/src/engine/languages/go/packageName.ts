/** The name under which an import is used when the file gives none: by Go's conventions for module paths. */

export function packageName(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  const last = segments.at(-1) ?? "";
  const named = /^v\d+$/.test(last) ? (segments.at(-2) ?? last) : last;
  return named
    .replace(/\.v\d+$/, "")
    .replace(/^go-|[.-]go$/g, "")
    .replace(/-/g, "_");
}
