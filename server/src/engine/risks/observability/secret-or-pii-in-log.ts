/** Credentials, personal data or whole request objects that go to a log. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Evidence } from "../../model/finding.ts";
import { firstOf } from "../../model/firstOf.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/secret-or-pii-in-log.ts";

type Said = "credential" | "personal" | "whole";

export default defineRisk({
  meta: {
    id: "secret-or-pii-in-log",
    family: "observability",
    title: "Credential or personal data in a log",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      credential: {
        what: "The value of `{name}` is written to the log.",
        why: "Logs are copied to collectors, dashboards, backups and tickets that far more people can read than may know this credential, and they are kept for months. Everyone of them can now act as its owner.",
        next: "Leave it out, or log an identifier or the last four characters.",
      },
      personal: {
        what: "The personal data in `{name}` is written to the log.",
        why: "Logs are copied to places with other readers and other retention than the database. A request to delete this person's data will not reach them, and a leak of the logs is a leak of the customers.",
        next: "Log the internal id of the record, or a masked form.",
      },
      whole: {
        what: "The whole of `{name}` is written to the log, with whatever headers, tokens and personal data it carries.",
        why: "What is in it is decided by the caller: authorization headers, cookies, passwords of a login form. All of it ends up in every copy of the log.",
        next: "Log the fields you need by name.",
      },
    },
  },
  detect: {
    *call(call, review) {
      if (!review.hasRole(call, "log.write", "log.print")) return;
      for (const { value } of call.args) {
        const report = leakIn(value, review, 0);
        if (report) {
          yield { ...report, restsOn: call };
          return;
        }
      }
    },
  },
  examples,
});

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

const credentialEndings = [
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "secret",
  "token",
  "apikey",
  "api key",
  "secret key",
  "access key",
  "private key",
  "signing key",
  "encryption key",
  "auth key",
  "credentials",
  "credential",
  "authorization",
  "cookie",
  "jwt",
  "bearer",
  "otp",
  "totp",
  "pin code",
  "cvv",
  "cvc",
  "session key",
  "refresh token",
  "connection string",
  "client secret",
];
const personalEndings = [
  "ssn",
  "social security number",
  "card number",
  "credit card",
  "pan number",
  "iban",
  "passport number",
  "date of birth",
  "dob",
  "birth date",
  "birthdate",
  "national id",
  "tax id",
  "bsn",
  "nino",
  "home address",
  "street address",
  "phone number",
  "email address",
  "driver license",
  "license number",
  "medical record",
];
/** A word after the kind that makes it something else: its name, its length, whether it is there. */
const harmless = new Set([
  "name",
  "id",
  "type",
  "field",
  "count",
  "length",
  "len",
  "size",
  "limit",
  "url",
  "uri",
  "path",
  "file",
  "header",
  "label",
  "hash",
  "hashed",
  "masked",
  "redacted",
  "valid",
  "expired",
  "expiry",
  "expires",
  "present",
  "exists",
  "set",
  "required",
  "policy",
  "error",
  "status",
  "usage",
  "index",
  "budget",
  "tokens",
  "hint",
  "prefix",
  "regex",
  "pattern",
  "provider",
  "manager",
  "store",
  "service",
  "ttl",
  "age",
  "enabled",
  "missing",
]);

/** A language model's tokens are counted, not kept secret. */
const countedTokens =
  /(?:^|_)(?:max|min|num|n|prompt|completion|total|input|output|used|remaining|next|prev|page|eos|bos|pad|csrf|cancellation|cancel|stop)_tokens?$/;

function kindOfName(name: string): "credential" | "personal" | undefined {
  const words = wordsOf(name);
  const joined = words.join("_");
  const last = words.at(-1);
  if (
    last === undefined ||
    harmless.has(last) ||
    countedTokens.test(joined) ||
    /^(?:is|has|needs|should|no)$/.test(words[0] ?? "")
  ) {
    return undefined;
  }
  const phrase = ` ${words.join(" ")}`;
  if (credentialEndings.some((ending) => phrase.endsWith(` ${ending}`))) return "credential";
  return personalEndings.some((ending) => phrase.endsWith(` ${ending}`)) ? "personal" : undefined;
}

/** The first part of a logged value that gives away a credential or a person. What does not keep the value is not followed. */
function leakIn(value: Expression, review: Review, depth: number): Report<Said> | undefined {
  if (depth > 6) return undefined;
  const follow = (next: Expression) => leakIn(next, review, depth + 1);
  switch (value.kind) {
    case "name":
      return named(value, value.name, review);
    case "member":
      return wholeRequest(value, review) ?? named(value, value.property, review);
    case "index": {
      const key = review.constant(value.index);
      return typeof key === "string" ? named(value, key, review) : undefined;
    }
    case "string":
      return firstOf(
        value.parts.filter((part) => typeof part !== "string"),
        follow,
      );
    case "map":
      return firstOf(
        value.entries.map((entry) => entry.value),
        follow,
      );
    case "list":
      return firstOf(value.elements, follow);
    case "binary":
      return value.operator === "+" || value.operator === "%" || value.operator === "or" || value.operator === "??"
        ? (follow(value.left) ?? follow(value.right))
        : undefined;
    case "conditional":
      return follow(value.whenTrue) ?? follow(value.whenFalse);
    case "await":
    case "cast":
    case "spread":
      return follow(value.value);
    case "call":
      return throughCall(value, review, follow);
    default:
      return undefined;
  }
}

/** Only calls that keep the text: str(), JSON.stringify(), format(). Everything else may mask it. */
function throughCall(
  call: Call,
  review: Review,
  follow: (next: Expression) => Report<Said> | undefined,
): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  if (review.hasRole(call, "mask")) return undefined;
  if (/^(?:str|repr|String|stringify|dumps|format|inspect|toString|strip|trim|decode|dict|json)$/.test(name)) {
    const receiver = call.callee.kind === "member" ? call.callee.object : undefined;
    const keeps = receiver && receiver.kind !== "name" ? follow(receiver) : undefined;
    return (
      keeps ??
      firstOf(
        call.args.map(({ value }) => value),
        follow,
      )
    );
  }
  // os.environ.get("X_TOKEN"), getenv("X_TOKEN")
  if (/^(?:get|getenv)$/.test(name) && /env/i.test(review.textOf(call.callee))) {
    const key = call.args[0] && review.constant(call.args[0].value);
    return typeof key === "string" ? named(call, key, review) : undefined;
  }
  return undefined;
}

function named(at: Expression, name: string, review: Review): Report<Said> | undefined {
  const declared = declaredKind(name, review);
  if (declared) return { message: "personal", at, values: { name }, evidence: declared };
  const kind = kindOfName(name);
  return (
    kind && {
      message: kind,
      at,
      values: { name },
      confidence: at.kind === "name" && kind === "personal" ? "medium" : "high",
    }
  );
}

/** Fields the production context names as sensitive, by data class. */
function declaredKind(name: string, review: Review): readonly Evidence[] | undefined {
  const own = wordsOf(name).join("_");
  for (const [dataClass, fields] of Object.entries(review.context.compliance.dataClasses)) {
    if (fields.some((field) => wordsOf(field).join("_") === own)) {
      return contextEvidence(review.context, `compliance.dataClasses.${dataClass}`);
    }
  }
  return undefined;
}

/** `req.body`, `request.headers`, `request.cookies`: whole objects the caller fills. */
function wholeRequest(value: Expression & { kind: "member" }, review: Review): Report<Said> | undefined {
  if (!/^(?:body|headers|cookies|form|POST|META|rawBody|rawHeaders)$/.test(value.property)) return undefined;
  const object = review.textOf(value.object);
  if (!/^(?:req|request|ctx\.request|event|self\.request|context\.req)$/.test(object)) return undefined;
  return { message: "whole", at: value, values: { name: review.textOf(value) } };
}
