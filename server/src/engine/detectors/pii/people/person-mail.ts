// Names in front of an address: From: Name <local@host>, "Last, First" <local@host>, Name (local@host).
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isHeldByCode } from "../codePlace.ts";
import { addressAround } from "../contact/emailShape.ts";
import { isReservedDomain } from "../contact/topLevel.ts";
import { likeness } from "./nameJudgement.ts";
import { isNameValue } from "./nameShape.ts";
import { personLeak, personMeta } from "./personLeak.ts";

const ID = "person-mail";
const LONGEST = 60;
/** The words that end in front of the opening bracket. */
const BEFORE = /(?:^|[^\p{L}\p{M}'’.,-])((?:\p{L}[\p{L}\p{M}'’.-]*,? ){1,4})$/u;
const PUBLISHED = [
  "author",
  "authors",
  "copyright",
  "maintainer",
  "maintainers",
  "contributor",
  "contributors",
  "license",
  "licensed",
  "developer",
  "written",
  "credits",
  "by",
] as const;

/** Keeps the trailing words that are written like a name: "Fix by Hedda Lindqvist" -> "Hedda Lindqvist". */
function trailingName(words: string): string | undefined {
  const parts = words.trim().split(" ");
  for (let from = Math.max(0, parts.length - 4); from < parts.length - 1; from += 1) {
    const name = parts.slice(from).join(" ");
    if (isNameValue(name) && likeness(name) !== "no") return name;
  }
  return undefined;
}

/** "priya.nair@" speaks for the name Priya Nair. */
function agrees(name: string, local: string): boolean {
  const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain(name)
    .split(/[ ,'’-]+/)
    .some((part) => part.length > 2 && plain(local).includes(part));
}

/** The sign stands behind a letter or digit; in a tag, a decorator or a scope it does not. */
const endsWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (!endsWord(scan.text.charCodeAt(hit.span.start - 1))) return undefined;
  const address = addressAround(scan.text, hit.span.start, 1);
  if (address === undefined || isReservedDomain(address.domain)) return undefined;
  const open = /[<(] ?$/.exec(scan.text.slice(Math.max(0, address.span.start - 2), address.span.start));
  if (open === null) return undefined;
  const end = address.span.start - open[0].length;
  const before = scan.text.slice(Math.max(0, end - LONGEST), end).replace(/["'] ?$/, " ");
  const words = BEFORE.exec(before.endsWith(" ") ? before : `${before} `)?.[1];
  const name = words === undefined ? undefined : trailingName(words);
  if (name === undefined) return undefined;
  const start = scan.text.lastIndexOf(name, end);
  if (start < 0 || start + name.length > end) return undefined;
  const sure = likeness(name) === "known" || agrees(name, address.local);
  const published = !isHeldByCode(scan, start) || scan.hasContextWord(start, PUBLISHED);
  return personLeak(ID, { start, end: start + name.length }, sure && !published ? "medium" : "low");
}

export default defineDetector({
  meta: personMeta(ID, "Name in front of an address"),
  anchors: { marks: ["@"] },
  detect,
  examples: {
    flags: [
      { title: "header", text: "From: «Hedda Lindqvist» <hedda.lindqvist@fjordlast-demo.no>" },
      { title: "brackets", text: "this is «Hedda Lindqvist» (h.lindqvist@fjordlast-demo.no)" },
    ],
    accepts: [
      { title: "a mailing list", text: "to the Team <list@fjordlast-demo.no>" },
      { title: "documentation", text: "Jane Roe <jane@example.com>" },
    ],
  },
});
