/** Calls that set a cookie: Express, Flask, Django, FastAPI, session middleware, Java's Cookie. */
import type { Call, Expression, MapLiteral } from "../../model/code/expressions.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import type { Report } from "../risk.ts";
import type { SessionMessage } from "./sessionMessages.ts";

const sensitive = /sess|sid\b|auth|token|jwt|login|remember|access|refresh|credential|identity/i;
const harmless = /xsrf|csrf|consent|theme|locale|lang|flash/i;

export function cookieReport(call: Call, review: Review): Report<SessionMessage> | undefined {
  const name = lastName(call) ?? "";
  if (/^(?:set_cookie|set_signed_cookie)$/.test(name)) return pythonCookie(call, review);
  if (
    /^(?:cookie|setCookie)$/.test(name) &&
    call.callee.kind === "member" &&
    /(?:res|resp|response|reply|ctx)(?:\.\w+\([^()]*\))*$/i.test(review.textOf(call.callee.object))
  )
    return expressCookie(call, review, 2);
  if (
    name === "set" &&
    call.callee.kind === "member" &&
    /(?:cookies|cookies\(\)|cookieStore)\)?$/i.test(review.textOf(call.callee.object))
  )
    return expressCookie(call, review, 2);
  if (/^(?:session|cookieSession|expressSession)$/.test(name) && call.callee.kind === "name")
    return sessionMiddleware(call, review);
  if (
    /^set(?:Secure|HttpOnly)$/.test(name) &&
    review.knowledge.language === "java" &&
    call.args[0] &&
    review.constant(call.args[0].value) === false
  ) {
    return { message: "flag", at: call, values: { setting: `${name}(false)`, flag: name.slice(3) } };
  }
  return call.isNew && name === "Cookie" && review.knowledge.language === "java" ? javaCookie(call, review) : undefined;
}

const nameOf = (value: Expression | undefined, review: Review): string => {
  const constant = value && review.constant(value);
  return typeof constant === "string" ? constant : value ? review.textOf(value) : "";
};
const isSensitive = (name: string, value: Expression | undefined, review: Review): boolean =>
  !harmless.test(name) &&
  (sensitive.test(name) || (value !== undefined && /token|jwt|sessionId|session_id/i.test(review.textOf(value))));

const said = (call: Call, name: string, flags: readonly string[]): Report<SessionMessage> | undefined =>
  flags.length === 0
    ? undefined
    : { message: "cookie", at: call, values: { name: name.slice(0, 40), flags: flags.join(" and ") } };

function pythonCookie(call: Call, review: Review): Report<SessionMessage> | undefined {
  if (call.args.some(({ spread }) => spread)) return undefined;
  const key = nameOf(review.option(call, "key") ?? review.positional(call, 0), review);
  const value = review.option(call, "value") ?? review.positional(call, 1);
  const off = (flag: string): boolean => {
    const given = review.option(call, flag);
    return given ? review.constant(given) === false : call.args.length > 1;
  };
  const explicit = ["secure", "httponly"].filter((flag) => {
    const given = review.option(call, flag);
    return given !== undefined && review.constant(given) === false;
  });
  if (!isSensitive(key, value, review) && explicit.length === 0) return undefined;
  if (review.option(call, "max_age") && review.constant(review.option(call, "max_age") ?? call) === 0) return undefined;
  return said(call, key, [...(off("httponly") ? ["HttpOnly"] : []), ...(off("secure") ? ["Secure"] : [])]);
}

function expressCookie(call: Call, review: Review, position: number): Report<SessionMessage> | undefined {
  const name = nameOf(review.positional(call, 0), review);
  const value = review.positional(call, 1);
  const options = review.positional(call, position);
  if (call.args.some(({ spread }) => spread) || !value || review.constant(value) === "") return undefined;
  if (!options)
    return isSensitive(name, value, review) ? said(call, name, ["HttpOnly", "Secure", "SameSite"]) : undefined;
  const map = literalOf(options, review);
  if (!map || map.entries.some(({ spread }) => spread)) return undefined;
  const age = map.entries.find((entry) => entry.name === "maxAge" || entry.name === "expires");
  if (age && (review.constant(age.value) === 0 || /Date\(0\)|Date\(1\)/.test(review.textOf(age.value))))
    return undefined;
  const entry = (flag: string) => map.entries.find((one) => one.name === flag)?.value;
  const missing = (flag: string): boolean => {
    const given = entry(flag);
    return given ? review.constant(given) === false : isSensitive(name, value, review);
  };
  return said(call, name, [
    ...(missing("httpOnly") ? ["HttpOnly"] : []),
    ...(missing("secure") ? ["Secure"] : []),
    ...(/^none$/i.test(String(entry("sameSite") ? review.constant(entry("sameSite") ?? call) : "")) && missing("secure")
      ? ["SameSite"]
      : []),
  ]);
}

function literalOf(value: Expression, review: Review): MapLiteral | undefined {
  if (value.kind === "map") return value;
  if (value.kind !== "name") return undefined;
  const found = review.resolver.bindings.lookup(value.name, value);
  const only = found.length === 1 ? found[0] : undefined;
  return only?.kind === "value" && only.value.kind === "map" ? only.value : undefined;
}

/** express-session: secure is off by default; cookie-session: HttpOnly is on. */
function sessionMiddleware(call: Call, review: Review): Report<SessionMessage> | undefined {
  const options = call.args[0] && literalOf(call.args[0].value, review);
  if (!options?.entries.some(({ name }) => /^(?:secret|keys|resave|store)$/.test(name ?? ""))) return undefined;
  const nested = options.entries.find(({ name }) => name === "cookie")?.value;
  const cookie = nested ? literalOf(nested, review) : options;
  if (nested && !cookie) return undefined;
  const off = ["secure", "httpOnly"].filter((flag) => {
    const given = cookie?.entries.find(({ name }) => name === flag)?.value;
    return given !== undefined && review.constant(given) === false;
  });
  const lacksSecure =
    !off.includes("secure") && cookie?.entries.every(({ name, spread }) => name !== "secure" && !spread) === true;
  return said(call, "of the session", [
    ...off.map((flag) => (flag === "secure" ? "Secure" : "HttpOnly")),
    ...(lacksSecure ? ["Secure"] : []),
  ]);
}

/** The flags are set on the object afterwards. */
function javaCookie(call: Call, review: Review): Report<SessionMessage> | undefined {
  const name = nameOf(call.args[0]?.value, review);
  const value = call.args[1]?.value;
  if (!isSensitive(name, undefined, review) || !value || value.kind === "null" || review.constant(value) === "")
    return undefined;
  const around = enclosingFunction(call);
  const text = around ? review.textOf(around) : review.document.text;
  if (/setMaxAge\(0\)/.test(text)) return undefined;
  return said(
    call,
    name,
    ["HttpOnly", "Secure"].filter((flag) => !text.includes(`set${flag}(`)),
  );
}
