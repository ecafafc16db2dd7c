/** Keys of sessions and tokens written in the code, where the value itself is too plain for the detectors to notice. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/hard-coded-secret.ts";
import { settingsOf } from "./settings.ts";

export default defineRisk({
  meta: {
    id: "hard-coded-secret",
    family: "security",
    title: "Signing key written in the code",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    // The detectors name the kind of the value and know how to replace it.
    yieldsTo: [
      "password-assignment",
      "secret-assignment",
      "token-assignment",
      "api-key-assignment",
      "django-secret-key",
      "django-insecure-key",
    ],
    messages: {
      key: {
        what: "The key for {what} is a constant of the code.",
        why: "Everybody who can read the repository, an image or a backup can make valid sessions and tokens for any user; after a leak the key can only be changed with a release.",
        next: "Read it from the environment or a secret store at the start, and stop when it is missing.",
      },
      fallback: {
        what: "When the variable is not set, the key for {what} is a constant of the code.",
        why: "One deployment without the variable runs with a key that everybody can read in the source, and nothing says so: sessions and tokens can be forged.",
        next: "Stop at the start when the variable is missing.",
      },
    },
  },
  detect: {
    call(call, review) {
      return tokenKey(call, review) ?? sessionKey(call, review);
    },
    assign(node, review) {
      for (const { name, value } of settingsOf(node, review)) {
        if (keySettings.test(name)) return judge(value, value, whatOf(name), review);
      }
      return undefined;
    },
  },
  examples: { flags, accepts },
});

type Said = "key" | "fallback";

const keySettings =
  /^(?:SECRET_KEY|JWT_SECRET_KEY|JWT_SECRET|SESSION_SECRET|SIGNING_KEY|WTF_CSRF_SECRET_KEY|SECURITY_PASSWORD_SALT|secret_key|jwtSecret|JWT_SIGNING_KEY|JWT_KEY|SESSION_KEY)$/;
const whatOf = (name: string): string => (/jwt|token|sign/i.test(name) ? "signing tokens" : "signing sessions");

/** A constant, or a constant behind `or`, `??` or as the default of reading the environment. */
function judge(value: Expression, at: Expression, what: string, review: Review): Report<Said> | undefined {
  const constant = review.constant(value);
  if (typeof constant === "string")
    return isReal(constant) ? { message: "key", at, values: { what }, restsOn: at } : undefined;
  if (
    value.kind === "call" &&
    /^(?:Buffer\.from|\[\]byte|bytes|\[\]uint8)$/.test(review.textOf(value.callee)) &&
    value.args[0]
  )
    return judge(value.args[0].value, at, what, review);
  if (value.kind === "cast") return judge(value.value, at, what, review);
  if (value.kind === "binary" && /^(?:or|\?\?)$/.test(value.operator) && isText(value.right, review))
    return { message: "fallback", at, values: { what } };
  if (
    value.kind === "call" &&
    /^(?:get|getenv|config|getOrDefault|env|str)$/.test(lastName(value) ?? "") &&
    /env|config/i.test(review.textOf(value.callee))
  ) {
    const fallback = review.option(value, "default") ?? review.positional(value, 1);
    if (fallback && isText(fallback, review)) return { message: "fallback", at, values: { what } };
  }
  return undefined;
}

const isText = (value: Expression, review: Review): boolean => {
  const constant = review.constant(value);
  return typeof constant === "string" && isReal(constant);
};
/** A reference, a name of a variable or an empty value is no key. */
const isReal = (text: string): boolean => text.length >= 3 && !/^(?:\$\{|<|%|\{\{)|-----BEGIN PUBLIC/.test(text);

/** jwt.sign(payload, "secret"), jwt.encode(payload, "secret"), jwt.verify(token, "secret"). */
function tokenKey(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const text = review.textOf(call.callee);
  if (/^(?:jwt|jsonwebtoken|jose\.jwt|JWT|jose)\.(?:sign|verify|encode|decode|verifyAsync|signAsync)$/.test(text)) {
    const key = review.option(call, "key") ?? review.positional(call, 1);
    return key && judge(key, key, "signing tokens", review);
  }
  if (name === "SignedString" || (name === "HMAC256" && /Algorithm\.HMAC256$/.test(text))) {
    const key = review.positional(call, 0);
    return key && judge(key, key, "signing tokens", review);
  }
  if (name === "signWith" && call.args[1])
    return judge(call.args[1].value, call.args[1].value, "signing tokens", review);
  return undefined;
}

/** session({ secret: "..." }), cookieParser("..."), sessions.NewCookieStore([]byte("...")), JwtModule.register({ secret }). */
function sessionKey(call: Call, review: Review): Report<Said> | undefined {
  const text = review.textOf(call.callee);
  if (/^(?:session|expressSession|cookieSession|JwtModule\.register|expressjwt|jwt)$/.test(text)) {
    const options = call.args[0]?.value;
    const secret = options?.kind === "map" ? options.entries.find(({ name }) => name === "secret")?.value : undefined;
    return secret && judge(secret, secret, /jwt/i.test(text) ? "signing tokens" : "signing sessions", review);
  }
  if (/^(?:cookieParser|sessions\.NewCookieStore|cookie\.NewStore)$/.test(text)) {
    const key = call.args[0]?.value;
    return key && judge(key, key, "signing sessions", review);
  }
  if (/(?:^|\.)SessionMiddleware$/.test(text)) return keyword(call, "secret_key", review);
  return lastName(call) === "add_middleware" ? keyword(call, "secret_key", review) : undefined;
}

function keyword(call: Call, name: string, review: Review): Report<Said> | undefined {
  const key = review.option(call, name);
  return key && judge(key, key, "signing sessions", review);
}
