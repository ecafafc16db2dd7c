/** Leaks inside a compound value: the user, the password and the host of a connection string are sensitive each on its own. */
import type { Confidence, Severity } from "../../../model/finding.ts";
import type { Span } from "../../../model/span.ts";
import type { Leak } from "../../detector.ts";
import { hostKind, tellsNetwork } from "../../names/hostKind.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { isPlaceholder } from "../value/placeholder.ts";
import { isReference } from "../value/reference.ts";

export const secretLeak = (
  detector: string,
  type: string,
  span: Span,
  confidence: Confidence,
  severity?: Severity,
): Leak => ({
  detector,
  kind: "secret",
  type,
  span,
  confidence,
  severity: severity ?? (confidence === "low" ? "info" : confidence === "medium" ? "warning" : "error"),
});

/** Accounts that every installation has. */
const COMMON_USERS: ReadonlySet<string> = new Set(
  "user username usr root admin administrator postgres guest sa app test default mysql oracle redis mongo elastic rabbitmq apikey api token oauth2 x-access-token x-token-auth git anonymous nobody system me myuser dbuser db_user my_user service".split(
    " ",
  ),
);

export function userPart(detector: string, scan: Scan, span: Span): Leak | undefined {
  const user = scan.text.slice(span.start, span.end);
  if (user.length < 2 || COMMON_USERS.has(user.toLowerCase()) || isReference(user) || isPlaceholder(user))
    return undefined;
  return { detector, kind: "name", type: "username", span, severity: "info", confidence: "low" };
}

export function hostPart(detector: string, scan: Scan, span: Span): Leak | undefined {
  const host = scan.text.slice(span.start, span.end);
  if (host.length < 2 || !tellsNetwork(host, scan.terms)) return undefined;
  return { detector, kind: "name", type: "internal-hostname", span, severity: "info", confidence: "low" };
}

export function isRemote(scan: Scan, span: Span): boolean {
  const kind = hostKind(scan.text.slice(span.start, span.end), scan.terms);
  return kind !== "local" && kind !== "example";
}

/** What a password in a place made for passwords is worth; undefined when it is none. */
export function passwordWorth(value: string): "real" | "weak" | undefined {
  if (value === "" || isReference(value) || /^[*x.•_-]+$/i.test(value)) return undefined;
  const inner = /^[<[{(](.*)[>\]})]$/.exec(value)?.[1];
  if (inner !== undefined) return /\d/.test(inner) && classifyValue(inner, true) === "mixed" ? "real" : undefined;
  return isPlaceholder(value.replaceAll("%40", "@")) || value.length < 4 ? "weak" : "real";
}

export const present = (leaks: readonly (Leak | undefined)[]): Leak[] => leaks.filter((leak) => leak !== undefined);
