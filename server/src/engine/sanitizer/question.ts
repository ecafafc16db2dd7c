/**
 * "Copy as Question": particulars become roles ("a client", "host A"), so that what is asked is the kind of problem. Unlike a
 * mock a role cannot be restored; the difference is shown before it is copied.
 */
import type { Span } from "../model/span.ts";
import { type FindRequest, type FoundValue, findValues } from "./find.ts";
import { propagate } from "./propagate.ts";
import type { SanitizeTools } from "./sanitize.ts";

export interface RoleReplacement {
  /** In the text before. */
  readonly span: Span;
  /** In the text after. */
  readonly role: Span;
  readonly kind: string;
}

export interface Question {
  readonly text: string;
  readonly replacements: readonly RoleReplacement[];
  /** What the question no longer says, by role: "2 hosts", "1 client". */
  readonly dropped: readonly string[];
}

const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^person$/, "person"],
  [/^username$|profile|key-name/, "user"],
  [/^email$/, "e-mail address"],
  [/^phone$/, "phone number"],
  [/^client-name$/, "client"],
  [/^org-name$/, "company"],
  [/^codename$/, "project"],
  [/^ticket-id$|contract-id/, "ticket"],
  [/hostname$/, "host"],
  [/^(?:private-)?ip$|^mac$/, "address"],
  [/bucket|registry|queue|repo|resource|subscription|sentry|account/, "resource"],
  [/^iban$|card|bank|sort-code/, "account"],
  [/birth|expiry/, "date"],
  [/address|postal|coordinate/, "place"],
  [/customer|tracking|medical/, "record id"],
];

const nounOf = ({ type, isSecret }: FoundValue): string =>
  isSecret ? "secret" : (NOUNS.find(([shape]) => shape.test(type))?.[1] ?? "personal number");

export function askAsQuestion(request: FindRequest, { scanner, detectors }: SanitizeTools): Question {
  const found = propagate(request.text, findValues(scanner, request, detectors));
  const roles = assignRoles(request.text, found);
  const parts: string[] = [];
  const replacements: RoleReplacement[] = [];
  let length = 0;
  let end = 0;
  for (const { span, type } of found) {
    const between = request.text.slice(end, span.start);
    const role = written(request.text, span, roles.names.get(request.text.slice(span.start, span.end)) ?? "value");
    parts.push(between, role);
    const start = length + between.length;
    replacements.push({ span, role: { start, end: start + role.length }, kind: type });
    length = start + role.length;
    end = span.end;
  }
  parts.push(request.text.slice(end));
  return { text: parts.join(""), replacements, dropped: roles.dropped };
}

interface Role {
  readonly noun: string;
  readonly number: number;
}

function assignRoles(text: string, found: readonly FoundValue[]) {
  const numbered = new Map<string, Role>();
  const counts = new Map<string, number>();
  for (const value of found) {
    const real = text.slice(value.span.start, value.span.end);
    if (numbered.has(real)) continue;
    const noun = nounOf(value);
    const number = counts.get(noun) ?? 0;
    counts.set(noun, number + 1);
    numbered.set(real, { noun, number });
  }
  const names = new Map<string, string>();
  for (const [real, { noun, number }] of numbered)
    names.set(real, counts.get(noun) === 1 ? `a ${noun}` : `${noun} ${letters(number)}`);
  const dropped = [...counts].map(([noun, count]) => `${count} ${noun}${count === 1 ? "" : plural(noun)}`);
  return { names, dropped };
}

const plural = (noun: string): string => (/ss$/.test(noun) ? "es" : "s");

/** A, B ... Z, AA, AB ... */
const letters = (number: number): string =>
  (number >= 26 ? letters(Math.floor(number / 26) - 1) : "") + String.fromCharCode(65 + (number % 26));

/** In prose with an article; inside quotes, paths and names as one word ("host-a"). */
function written(text: string, { start, end }: Span, role: string): string {
  const isProse = /^$|[\s(]/.test(text.charAt(start - 1)) && /^$|[\s).,;:!?]/.test(text.charAt(end));
  if (!isProse) return role.replace(/^an? /, "").toLowerCase().replaceAll(/[ .]/g, "-");
  return role.replace(/^a (?=[aeiou])/, "an ");
}
