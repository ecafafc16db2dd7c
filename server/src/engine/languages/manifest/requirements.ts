/** requirements.txt: one PEP 508 requirement per line; options, files and URLs are no declared versions. */
import type { Dependency } from "../../model/config/manifest.ts";

const requirement = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/;

export function readRequirements(text: string): Dependency[] {
  const found: Dependency[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const content = line.replace(/(?:^|\s)#.*$/, "").trimEnd();
    const indent = content.length - content.trimStart().length;
    const one = parseRequirement(content.trim());
    if (one) found.push({ ...one, group: "production", span: { start: start + indent, end: start + content.length } });
    start += line.length + 1;
  }
  return found;
}

/** Name and version of a PEP 508 requirement; undefined for options, paths and links. */
export function parseRequirement(text: string): { readonly name: string; readonly version: string } | undefined {
  const bare = (text.split(";")[0] ?? "")
    .replace(/\s--hash=.*$/, "")
    .replace(/\\$/, "")
    .trim();
  const match = requirement.exec(bare);
  if (!match?.[1]) return undefined;
  const version = (match[2] ?? "").replace(/^\((.*)\)$/, "$1").trim();
  if (version.startsWith("@")) return { name: match[1], version };
  return version === "" || /^[<>=!~]/.test(version) ? { name: match[1], version } : undefined;
}
