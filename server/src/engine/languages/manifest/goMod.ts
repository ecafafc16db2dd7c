/** go.mod: modules are always exact; what is read are the requirements, for the checks that compare. */
import type { Dependency } from "../../model/config/manifest.ts";

export function readGoMod(text: string): Dependency[] {
  const found: Dependency[] = [];
  let inside = false;
  let start = 0;
  for (const line of text.split("\n")) {
    const content = line.replace(/\/\/.*$/, "").trimEnd();
    if (/^\s*require\s*\($/.test(content)) inside = true;
    else if (/^\s*\)/.test(content)) inside = false;
    else {
      const match = (inside ? /^\s*(\S+)\s+(v\S+)$/ : /^\s*require\s+(\S+)\s+(v\S+)$/).exec(content);
      const [, name, version] = match ?? [];
      const indent = content.length - content.trimStart().length;
      const span = { start: start + indent, end: start + content.length };
      if (name && version) found.push({ name, version, group: "production", span });
    }
    start += line.length + 1;
  }
  return found;
}
