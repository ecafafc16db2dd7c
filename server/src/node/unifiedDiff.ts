/** Reads `git diff --unified=0` output: which lines of the new side were inserted or changed. */

export interface LineRange {
  /** One-based, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** New path -> ranges. Files that only lost lines have an entry without ranges; deleted files have none. */
export function changedLinesOf(diff: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let current: LineRange[] | undefined;
  let left = 0;
  for (const line of diff.split("\n")) {
    // Content lines are counted off, so that a deleted line "-- x" is not mistaken for a file header.
    if (left > 0 && /^[-+\\]/.test(line)) {
      if (!line.startsWith("\\")) left -= 1;
      continue;
    }
    if (line.startsWith("+++ ")) {
      const path = pathOf(line.slice(4));
      current = path === undefined ? undefined : (files.get(path) ?? []);
      if (path !== undefined && current) files.set(path, current);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const removed = Number(hunk[1] ?? 1);
    const first = Number(hunk[2]);
    const added = Number(hunk[3] ?? 1);
    left = removed + added;
    if (added > 0) current?.push({ first, last: first + added - 1 });
  }
  return files;
}

function pathOf(raw: string): string | undefined {
  // git ends a name that holds a space with a tab.
  const name = raw.endsWith("\t") ? raw.slice(0, -1) : raw;
  if (name === "/dev/null") return undefined;
  const path = name.startsWith('"') && name.endsWith('"') ? unquote(name.slice(1, -1)) : name;
  return path.startsWith("b/") ? path.slice(2) : path;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
};

/** git quotes names with control characters, quotes or backslashes like a C string. */
function unquote(quoted: string): string {
  return quoted.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string | undefined) =>
    octal === undefined ? (ESCAPES[letter ?? ""] ?? letter ?? "") : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
