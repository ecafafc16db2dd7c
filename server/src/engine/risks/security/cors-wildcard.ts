/** Answers that any web site may read: a wildcard origin, or the caller's origin sent back as it is. */
import type { Call, Expression, MapLiteral } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { Span } from "../../model/span.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/cors-wildcard.ts";
import { settingsOf } from "./settings.ts";

export default defineRisk({
  meta: {
    id: "cors-wildcard",
    family: "security",
    title: "Answers open to every web site",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      any: {
        what: "{setting} lets every web site read the answers.",
        why: "Any page that a user of an internal network or with a token in the browser visits can call this API and read what it says.",
        next: "List the origins that need it, from the configuration. For a really public API say so in a comment.",
      },
      credentials: {
        what: "{setting} lets every web site call this API with the visitor's cookies and read the answers.",
        why: "A page that a logged-in user opens in another tab reads their data and acts in their name; the browser's only protection against it has been switched off.",
        next: "List the origins that need it and keep the credentials to those.",
      },
    },
  },
  detect: {
    call(call, review) {
      return middleware(call, review) ?? header(call, review);
    },
    map(map, review) {
      return optionsObject(map, review) ?? headerEntry(map, review);
    },
    assign(node, review) {
      if (
        node.target.kind === "name" &&
        /^(?:CORS_ORIGIN_ALLOW_ALL|CORS_ALLOW_ALL_ORIGINS)$/.test(node.target.name) &&
        node.value &&
        review.constant(node.value) === true
      ) {
        return said("any", node, review.textOf(node), review);
      }
      if (node.target.kind !== "index" || !node.value) return undefined;
      const key = review.constant(node.target.index);
      return typeof key === "string" && isOriginHeader(key) ? fromValue(node.value, spanOf(node), review) : undefined;
    },
    function(node, review) {
      const cors = node.decorators.find(({ expression }) => /^CrossOrigin$/.test(lastName(expression) ?? ""));
      return cors && annotation(cors.expression, review);
    },
    class(node, review) {
      const cors = node.decorators.find(({ expression }) => /^CrossOrigin$/.test(lastName(expression) ?? ""));
      return cors && annotation(cors.expression, review);
    },
  },
  examples: { flags, accepts },
});

type Said = "any" | "credentials";

const said = (message: Said, at: Report<Said>["at"], setting: string, _review: Review): Report<Said> => ({
  message,
  at,
  values: { setting: setting.replace(/\s+/g, " ").slice(0, 60) },
  ...(message === "credentials" ? { severity: "error" as const } : {}),
});

const isOriginHeader = (name: string): boolean => /^access-control-allow-origin$/i.test(name);

function annotation(expression: Expression, review: Review): Report<Said> | undefined {
  if (expression.kind !== "call" || expression.args.length === 0)
    return said("any", expression, review.textOf(expression), review);
  return /["']\*["']/.test(review.textOf(expression))
    ? said(
        /allowCredentials\s*=\s*"true"/.test(review.textOf(expression)) ? "credentials" : "any",
        expression,
        review.textOf(expression),
        review,
      )
    : undefined;
}

const isStar = (value: Expression, review: Review): boolean => {
  if (value.kind === "list") return value.elements.some((element) => isStar(element, review));
  if (value.kind === "name") {
    const found = review.resolver.bindings.lookup(value.name, value);
    const only = found.length === 1 ? found[0] : undefined;
    if (only?.kind === "value" && only.value.kind === "list") return isStar(only.value, review);
  }
  if (value.kind === "map") return value.entries.some((entry) => isStar(entry.value, review));
  if (value.kind === "call" && /^(?:List|Arrays|Set|Collections)\./.test(review.textOf(value.callee)))
    return value.args.some((argument) => isStar(argument.value, review));
  return review.constant(value) === "*";
};

/** CORSMiddleware(allow_origins=["*"]), CORS(app), cors(), AllowAllOrigins, allowedOrigins("*"). */
function middleware(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const origin = call.args.find((argument) =>
    /^(?:allow_origins|origins|resources|allow_origin)$/.test(argument.name ?? ""),
  );
  const credentials = call.args.some(
    (argument) =>
      /^(?:allow_credentials|supports_credentials)$/.test(argument.name ?? "") &&
      review.constant(argument.value) === true,
  );
  if (review.knowledge.language === "python") {
    if (origin && origin.name !== "resources" && isStar(origin.value, review))
      return said(
        credentials ? "credentials" : "any",
        origin.value,
        `${origin.name}=${review.textOf(origin.value)}`,
        review,
      );
    const isFlask = /^(?:CORS|cross_origin)$/.test(name);
    if (isFlask && !call.args.some((argument) => argument.spread || /origins|resources/.test(argument.name ?? "")))
      return said(credentials ? "credentials" : "any", call, review.textOf(call), review);
    if (isFlask && origin?.name === "resources" && /origins["']\s*:\s*\[?\s*["']\*/.test(review.textOf(origin.value)))
      return said(credentials ? "credentials" : "any", origin.value, "origins: *", review);
    return undefined;
  }
  if (review.knowledge.language === "ecmascript") {
    const isCors = name === "cors" && call.callee.kind === "name" && !call.isNew;
    if (isCors && call.args.length === 0 && isMounted(call)) return said("any", call, "cors()", review);
    return name === "enableCors" && call.args.length === 0 ? said("any", call, "enableCors()", review) : undefined;
  }
  if (
    review.knowledge.language === "java" &&
    /^(?:allowedOrigins|allowedOriginPatterns|addAllowedOrigin|addAllowedOriginPattern|setAllowedOrigins|setAllowedOriginPatterns)$/.test(
      name,
    )
  ) {
    const open = call.args.some(({ value }) => isStar(value, review));
    const withCookies = /allowCredentials\(true\)|setAllowCredentials\(true\)/.test(review.document.text);
    return open ? said(withCookies ? "credentials" : "any", call, `${name}("*")`, review) : undefined;
  }
  return /^(?:AllowAll|Default)$/.test(name) && /^cors\./.test(review.textOf(call.callee))
    ? said("any", call, review.textOf(call), review)
    : undefined;
}

/** `app.use(cors())`, `app.get("/x", cors(), ...)`. */
const isMounted = (call: Call): boolean => {
  const outer = call.parent;
  return outer?.kind === "call" && /^(?:use|register|get|post|all|options)$/.test(lastName(outer) ?? "");
};

/** `{ origin: "*" }` or `{ origin: true }` of the cors package, of Socket.IO and NestJS; Go's cors.Options. */
function optionsObject(map: MapLiteral, review: Review): Report<Said> | undefined {
  const outer = map.parent;
  const isGo = map.type !== undefined && /cors\.(?:Config|Options)$/.test(map.type);
  const isCors =
    isGo ||
    (outer?.kind === "call" &&
      /^(?:cors|enableCors|CORS|fastifyCors|Cors|middyCors|httpCors)$/.test(lastName(outer) ?? "")) ||
    (outer?.kind === "call" &&
      outer.args.some(({ value }) => /cors/i.test(value === map ? "" : review.textOf(value).slice(0, 60)))) ||
    (outer?.kind === "map" && outer.entries.some((entry) => entry.value === map && entry.name === "cors")) ||
    (outer?.kind === "assign" && /cors/i.test(review.textOf(outer.target)));
  if (!isCors) return undefined;
  const settings = [...settingsOf(map, review)];
  const origin = settings.find(({ name }) =>
    /^(?:origin|origins|AllowOrigins|AllowedOrigins|AllowAllOrigins)$/.test(name),
  );
  if (!origin) return undefined;
  const constant = review.constant(origin.value);
  const isOpen = isStar(origin.value, review) || constant === true || reflects(origin.value);
  if (!isOpen) return undefined;
  const credentials = settings.some(
    ({ name, value }) => /^(?:credentials|AllowCredentials)$/.test(name) && review.constant(value) === true,
  );
  return said(
    credentials ? "credentials" : "any",
    origin.span,
    review.document.text.slice(origin.span.start, origin.span.end),
    review,
  );
}

/** `(origin, callback) => callback(null, true)`. */
const reflects = (value: Expression): boolean => {
  if (value.kind !== "function" || value.body?.statements.length !== 1) return false;
  const [only] = value.body.statements;
  const call = only?.kind === "return" ? only.value : only;
  if (call?.kind === "boolean") return call.value;
  return (
    call?.kind === "call" &&
    call.args.length === 2 &&
    call.args[1]?.value.kind === "boolean" &&
    call.args[1].value.value
  );
};

/** res.setHeader("Access-Control-Allow-Origin", "*"), w.Header().Set(...), response.headers[...]. */
function header(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  if (!/^(?:setHeader|header|set|Set|Add|append|addHeader|add|Header|writeHeader)$/.test(name)) return undefined;
  const key = call.args[0] && review.constant(call.args[0].value);
  const value = call.args[1]?.value;
  return typeof key === "string" && isOriginHeader(key) && value ? fromValue(value, spanOf(call), review) : undefined;
}

function headerEntry(map: MapLiteral, review: Review): Report<Said> | undefined {
  const entry = [...settingsOf(map, review)].find(({ name }) => isOriginHeader(name));
  return entry && fromValue(entry.value, entry.span, review);
}

function fromValue(value: Expression, at: Span, review: Review): Report<Said> | undefined {
  const credentials = /access-control-allow-credentials["'\]]*\s*[,:=]\s*["']?true/i.test(review.document.text);
  const setting = review.document.text.slice(at.start, at.end);
  if (isStar(value, review)) return said("any", at, setting, review);
  const origin = review.flow.requestText(value);
  return origin && /origin/i.test(review.textOf(value)) && credentials
    ? said("credentials", at, setting, review)
    : undefined;
}
