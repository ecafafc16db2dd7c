/** Cookies without their protections, forged-request checks switched off, tokens that are not verified or never expire. */
import type { Call, Expression, MapLiteral } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { cookieReport } from "./cookies.ts";
import { accepts, flags } from "./examples/weak-session.ts";
import type { SessionMessage } from "./sessionMessages.ts";
import { sessionMessages } from "./sessionMessages.ts";
import { settingsOf } from "./settings.ts";
import { tokenReport } from "./tokens.ts";

export default defineRisk({
  meta: {
    id: "weak-session",
    family: "security",
    title: "Session or token that can be stolen or forged",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: sessionMessages,
  },
  detect: {
    call(call, review) {
      return (
        cookieReport(call, review) ?? tokenReport(call, review) ?? csrfCall(call, review) ?? settingIn(call, review)
      );
    },
    map(map, review) {
      return goCookie(map, review) ?? settingIn(map, review);
    },
    assign(node, review) {
      return settingIn(node, review);
    },
    function(node, review) {
      const exempt = node.decorators.find(({ expression }) => /^csrf_exempt$/.test(lastName(expression) ?? ""));
      // Callers from outside, such as a payment provider, cannot know the token; they sign what they send.
      if (!exempt || /hook|callback|notify|ipn|stripe|api/i.test(node.name)) return undefined;
      return { message: "csrf" as const, at: exempt.expression, values: { setting: review.textOf(exempt.expression) } };
    },
  },
  examples: { flags, accepts },
});

const offSettings =
  /^(?:SESSION_COOKIE_SECURE|CSRF_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|REMEMBER_COOKIE_SECURE|REMEMBER_COOKIE_HTTPONLY|JWT_COOKIE_SECURE)$/;
const csrfSettings =
  /^(?:WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|JWT_COOKIE_CSRF_PROTECT|CSRF_ENABLED|require_csrf|check_origin)$/;

function settingIn(
  node: Call | MapLiteral | (Expression & { kind: "assign" }),
  review: Review,
): Report<SessionMessage> | undefined {
  for (const { name, value, span } of settingsOf(node, review)) {
    if (review.constant(value) !== false) continue;
    const setting = review.document.text.slice(span.start, span.end);
    if (offSettings.test(name))
      return { message: "flag", at: span, values: { setting, flag: /HTTPONLY/.test(name) ? "HttpOnly" : "Secure" } };
    if (csrfSettings.test(name) && !/test/i.test(review.document.fileName))
      return { message: "csrf", at: span, values: { setting } };
  }
  return undefined;
}

/** Spring: `http.csrf().disable()`, `csrf(AbstractHttpConfigurer::disable)`; right where no cookie carries the login. */
function csrfCall(call: Call, review: Review): Report<SessionMessage> | undefined {
  if (review.knowledge.language !== "java") {
    return lastName(call) === "set_default_csrf_options" &&
      call.args.some(({ name, value }) => name === "require_csrf" && review.constant(value) === false)
      ? { message: "csrf", at: call, values: { setting: "require_csrf=False" } }
      : undefined;
  }
  const name = lastName(call);
  const text = review.textOf(call.callee);
  const arguments_ = call.args.map(({ value }) => review.textOf(value)).join();
  const isOff =
    (name === "disable" && /csrf\(\)\s*\.\s*disable$/.test(text)) ||
    (name === "csrf" && /::disable$|\.disable\(\)$/.test(arguments_));
  if (!isOff || /STATELESS|oauth2ResourceServer|jwt|Bearer/i.test(review.document.text)) return undefined;
  return { message: "csrf", at: call, values: { setting: "csrf disabled" } };
}

/** `http.Cookie{Name: "session", ...}` in Go. */
function goCookie(map: MapLiteral, review: Review): Report<SessionMessage> | undefined {
  const isSession = map.type !== undefined && /^&?sessions\.Options$/.test(map.type);
  if (
    map.type === undefined ||
    !(isSession || /^&?http\.Cookie$/.test(map.type)) ||
    map.entries.some(({ spread }) => spread)
  )
    return undefined;
  const entry = (name: string) => map.entries.find((one) => one.name === name)?.value;
  const name = entry("Name");
  const text = name && review.constant(name);
  if (!isSession && !isSensitiveCookie(typeof text === "string" ? text : name ? review.textOf(name) : ""))
    return undefined;
  const age = entry("MaxAge");
  const value = entry("Value");
  if ((age && Number(review.constant(age)) < 0) || (value && review.constant(value) === "")) return undefined;
  // Fields set afterwards: `cookie.Secure = true`.
  if (/\.Secure\s*=/.test(review.document.text)) return undefined;
  const missing = [!entry("HttpOnly") && "HttpOnly", !entry("Secure") && "Secure"].filter(
    (flag) => typeof flag === "string",
  );
  return missing.length === 0
    ? undefined
    : {
        message: "cookie",
        at: map,
        values: { name: String(text ?? "of the session"), flags: missing.join(" and ") },
      };
}

const isSensitiveCookie = (name: string): boolean =>
  /sess|sid\b|auth|token|jwt|login|remember|csrf_?secret|access|refresh|credential|identity|user_?id/i.test(name) &&
  !/xsrf|csrf-?token|consent/i.test(name);
