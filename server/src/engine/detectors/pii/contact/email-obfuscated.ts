// E-mail addresses written to escape harvesters: name [at] host [dot] org.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { messageFor } from "../messages.ts";
import { isReservedDomain, topLevelOf } from "./topLevel.ts";

const AT = String.raw`\s?(?:\[at\]|\(at\)|\{at\}|<at>|\s-at-\s|\sat\s)\s?`;
const DOT = String.raw`(?:\s?(?:\[dot\]|\(dot\)|\{dot\}|<dot>|\sdot\s)\s?|\.)`;
const PATTERN = new RegExp(
  `([a-z0-9][a-z0-9._+-]{0,63}(?:${DOT}[a-z0-9]+)?)${AT}((?:[a-z0-9-]+${DOT}){1,3}[a-z]{2,24})(?![a-z0-9])`,
  "gi",
);
const DISGUISE = /[[({<](?:at|dot)[\])}>]|\sdot\s|\s-at-\s/i;
const REACH = 80;

function* detect(hit: Hit, scan: Scan): Iterable<Leak> {
  const from = Math.max(0, hit.span.start - REACH);
  const window = scan.text.slice(from, hit.span.end + REACH);
  for (const match of window.matchAll(PATTERN)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const covers = start <= hit.span.start && end >= hit.span.end;
    const domain = (match[2] ?? "").replace(/\s?[[({<]dot[\])}>]\s?|\s+dot\s+/gi, ".");
    if (!covers || !DISGUISE.test(match[0]) || isReservedDomain(domain)) continue;
    if (topLevelOf(domain.slice(domain.lastIndexOf(".") + 1)) !== "common") continue;
    yield {
      detector: "email-obfuscated",
      kind: "pii",
      type: "email",
      span: { start, end },
      severity: "warning",
      confidence: "medium",
    };
  }
}

export default defineDetector({
  meta: {
    id: "email-obfuscated",
    kind: "pii",
    provider: "Contact",
    title: "E-mail address in disguise",
    types: ["email"],
    severity: "warning",
    message: messageFor("E-mail address", "contact"),
    source: "RFC 5322 with the customary disguises of @ and dot",
  },
  anchors: { keywords: ["[at]", "(at)", "{at}", "<at>", " dot "] },
  detect,
  examples: {
    flags: [
      { title: "brackets", text: "reach me: «hedda [at] fjordlast-demo [dot] no»" },
      { title: "round brackets", text: "contact: «hedda(at)fjordlast-demo(dot)no»" },
    ],
    accepts: [
      { title: "a template", text: "look (at) this" },
      { title: "a sentence", text: "meet me at noon. dot it" },
    ],
  },
});
