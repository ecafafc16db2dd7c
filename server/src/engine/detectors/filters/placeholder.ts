/** Values that stand where a secret will be filled in: "xxxx", "<token>", "your-key-here", "ghp_XXXXXXXX". */
import type { Leak } from "../detector.ts";
import type { LeakFilter } from "./filter.ts";

/** Separated words that people write in place of a value. Whole words only: "foo" inside random text means nothing. */
const WORDS = new Set(
  (
    "changeme change replace replaceme your yours my insert enter put here todo fixme tbd example sample dummy fake mock " +
    "placeholder redacted removed hidden masked secret password passwd token key apikey api value string foo bar baz " +
    "foobar lorem ipsum xxx not real invalid this the is a an of with to goes will work wont some any none null me it"
  ).split(" "),
);

/** Words that alone say that the value is no secret. */
const TELLING =
  /(?:^|[^a-z])(?:changeme|change[-_ ]?(?:me|this)|replace[-_ ]?(?:me|this|with)|your[-_ ]?\w*|insert[-_ ]|placeholder|redacted|removed|dummy|fake|example|sample|not[-_ ]?(?:a[-_ ])?real|todo|fixme)(?:$|[^a-z])/i;

const REFERENCE = /^(?:\$\{|\$[A-Za-z_]\w*$|%\w+%$|\{\{|<[^>]*>$|\$\(|#\{|<%)/;

export const placeholder: LeakFilter = {
  reason: "placeholder",
  verdict(leak, scan) {
    if (leak.kind !== "secret" || leak.parts) return undefined;
    return isPlaceholder(scan.text.slice(leak.span.start, leak.span.end), leak) ? "drop" : undefined;
  },
};

function isPlaceholder(value: string, leak: Leak): boolean {
  if (REFERENCE.test(value) || isFiller(value)) return true;
  if (leak.checksum === "valid") return false;
  return TELLING.test(value) || isWords(value);
}

/** The same character over and over, apart from a prefix and separators: xxxx, 0000, ****, AbCd-XXXX-XXXX. */
export function isFiller(value: string): boolean {
  const runs = value.match(/([A-Za-z0-9*.?#-])\1{5,}/g) ?? [];
  const filled = runs.reduce((sum, run) => sum + run.length, 0);
  return filled > 0 && filled >= 0.6 * value.replace(/^[A-Za-z]{2,6}[-_]/, "").length;
}

/** Nothing but placeholder words, joined by separators. */
function isWords(value: string): boolean {
  const words = value
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return words.length > 1 && /^[A-Za-z_\-. ]+$/.test(value) && words.every((word) => WORDS.has(word));
}
