/** Logs: time, level and the template of each message (its words, without its values). */
import type { Table } from "./table.ts";

const LINE =
  /^\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)\]?\s+(?:\[[^\]]*\]\s*)?(?:(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b:?)?\s*(.*)$/;

export function readLog(text: string): Table | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const rows = lines.flatMap((line) => {
    const match = LINE.exec(line);
    return match ? [[match[1], match[2], template(match[3] ?? "")]] : [];
  });
  if (rows.length < 2 || rows.length < 0.5 * lines.length) return undefined;
  const others = lines.length - rows.length;
  const dropped = ["the values in the messages", ...(others > 0 ? [`${others} lines without a time`] : [])];
  return { source: "log", columns: ["time", "level", "message"], rows, dropped };
}

/** Plain lower-case words stay; anything that may be a value becomes a placeholder. */
const template = (message: string): string =>
  message
    .replace(/"[^"]*"|'[^']*'|\S*[\d@=/\\.:]\S*|\S*\p{Lu}\S*/gu, "…")
    .replace(/…(?:\s+…)+/g, "…")
    .trim();
