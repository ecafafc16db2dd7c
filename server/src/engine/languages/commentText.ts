/** Text of `//`, block and doc comments, for the languages that write them like C. */

export function slashCommentText(raw: string): string {
  if (raw.startsWith("//")) return raw.replace(/^\/\/+/, "").trim();
  if (raw.startsWith("<!--")) return raw.slice(4).trim();
  const inner = raw.replace(/^\/\*+/, "").replace(/\*+\/$/, "");
  return inner
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\*\s?/, "").trimEnd())
    .join("\n")
    .trim();
}
