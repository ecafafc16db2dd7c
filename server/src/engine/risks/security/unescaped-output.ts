/** Markup built from values: what somebody typed runs as a script in somebody else's browser. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { piecesOf } from "./builtText.ts";
import { accepts, flags } from "./examples/unescaped-output.ts";
import { settingsOf } from "./settings.ts";
import { sinksOf } from "./sinks.ts";

export default defineRisk({
  meta: {
    id: "unescaped-output",
    family: "security",
    title: "Markup built from values",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      html: {
        what: "{value} becomes markup without being escaped.",
        why: "A value with <script> or an event handler in it runs in the browser of whoever looks at the page: it acts with their session, reads what they see and sends it away.",
        next: "Let the framework escape it (text content, template variables), or pass it through a sanitiser when markup is wanted.",
      },
      off: {
        what: "{setting} switches the escaping of the template engine off.",
        why: "Every value of every template is then markup: the first one a user controls runs as a script in other people's browsers.",
        next: "Leave the escaping on and mark the few trusted values.",
      },
    },
  },
  detect: {
    call(call, review) {
      return written(call, review) ?? markedSafe(call, review) ?? escapingOff(call, review);
    },
    assign(node, review) {
      if (review.knowledge.language !== "ecmascript" || node.target.kind !== "member" || !node.value) return undefined;
      if (!/^(?:innerHTML|outerHTML|srcdoc)$/.test(node.target.property)) return undefined;
      return htmlReport(node.value, node, review);
    },
    element(node, review) {
      const attribute = node.attributes.find(({ name }) => name === "dangerouslySetInnerHTML");
      const html =
        attribute?.value.kind === "map"
          ? attribute.value.entries.find(({ name }) => name === "__html")?.value
          : undefined;
      return html && htmlReport(html, html, review);
    },
    map(map, review) {
      if (review.knowledge.language !== "ecmascript") return undefined;
      for (const { name, value, span } of settingsOf(map, review)) {
        const isOff =
          (name === "autoescape" && review.constant(value) === false) ||
          (name === "noEscape" && review.constant(value) === true);
        if (isOff)
          return {
            message: "off" as const,
            at: span,
            values: { setting: review.document.text.slice(span.start, span.end) },
          };
      }
      return undefined;
    },
  },
  examples: { flags, accepts },
});

type Said = "html" | "off";

const sanitising =
  /sanitiz|sanitis|escape|purify|bleach|\bclean|encode|marked\.|highlight|striptags|xss\(|trusted|i18n|translate|\bt\(|format_html|conditional_escape|jsonld|JSON\.stringify|html\.EscapeString|HTMLEscape|renderToString|renderToStaticMarkup/i;

/** A value that is not constant, not escaped, and that comes from outside or is put between tags. */
function htmlReport(value: Expression, at: Expression, review: Review): Report<Said> | undefined {
  if (sanitising.test(review.textOf(value))) return undefined;
  const pieces = piecesOf(value, review);
  const holes = pieces.filter((piece) => typeof piece !== "string").filter((piece) => !isInert(piece, review));
  const outside = holes.find((hole) => review.flow.outsideText(hole));
  const isMarkup = pieces.some((piece) => typeof piece === "string" && /<[a-z!/]/i.test(piece));
  const hole =
    outside ??
    (isMarkup ? holes[0] : undefined) ??
    (holes[0] && /^(?:name|member|index)$/.test(holes[0].kind) ? holes[0] : undefined);
  if (!hole) return undefined;
  const isRequest = review.flow.requestText(hole) !== undefined;
  return {
    message: "html",
    at,
    values: { value: shown(hole, review) },
    confidence: outside ? "high" : "medium",
    ...(isRequest ? {} : { severity: "warning" as const }),
  };
}

function isInert(value: Expression, review: Review): boolean {
  if (
    review.constant(value) !== undefined ||
    value.kind === "number" ||
    value.kind === "boolean" ||
    value.kind === "null"
  )
    return true;
  if (value.kind === "conditional") return isInert(value.whenTrue, review) && isInert(value.whenFalse, review);
  if (value.kind === "name" && /^[A-Z][A-Z0-9_]+$|(?:[sS]vg|[iI]con|css|[sS]tyles?|[tT]emplate)$/.test(value.name))
    return review.flow.requestText(value) === undefined;
  if (
    value.kind === "member" &&
    /length|size|count|index|innerHTML|outerHTML|^id$|icon|svg/i.test(value.property) &&
    review.flow.requestText(value) === undefined
  )
    return true;
  if (
    value.kind === "call" &&
    (sanitising.test(review.textOf(value.callee)) ||
      /^(?:toFixed|toLocaleString|toISOString|Number|parseInt|now|t|getFullYear|render\w*|map|join)$/.test(
        lastName(value) ?? "",
      ))
  )
    return true;
  if (value.kind === "binary" && !/^(?:\+|or|\?\?)$/.test(value.operator)) return true;
  const origins = review.flow.originsOf(value);
  return origins.length > 0 && origins.every(({ narrow }) => narrow);
}

/** `res.send("<h1>" + name)`, document.write, insertAdjacentHTML, fmt.Fprintf(w, ...), response.getWriter().println. */
function written(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const { language } = review.knowledge;
  const receiver = call.callee.kind === "member" ? review.textOf(call.callee.object) : "";
  const arguments_ = call.args.map(({ value }) => value);
  if (language === "ecmascript") {
    if (/^write(?:ln)?$/.test(name) && /^(?:window\.)?document$/.test(receiver))
      return arguments_[0] && htmlReport(arguments_[0], call, review);
    if (name === "insertAdjacentHTML" || name === "createContextualFragment") {
      const value = arguments_[name === "insertAdjacentHTML" ? 1 : 0];
      return value && htmlReport(value, call, review);
    }
    if (name === "html" && /\$|^jQuery/.test(receiver)) return arguments_[0] && htmlReport(arguments_[0], call, review);
    if (/^bypassSecurityTrust/.test(name))
      return arguments_[0] && review.constant(arguments_[0]) === undefined
        ? htmlReport(arguments_[0], call, review)
        : undefined;
    if (
      /^(?:send|end|write|html)$/.test(name) &&
      /^(?:res|resp|response|reply|c|ctx)(?:\.(?:status|type|set|header|code)\([^()]*\))*$/.test(receiver)
    )
      return answer(arguments_[0], call, review);
  }
  if (language === "go") {
    if (
      /^fmt\.Fprint(?:f|ln)?$/.test(review.textOf(call.callee)) &&
      /^(?:w|rw|writer|c\.Writer)$/.test(arguments_[0] ? review.textOf(arguments_[0]) : "")
    )
      return goAnswer(call, arguments_, review);
    if (name === "Write" && /^(?:w|rw|writer|c\.Writer)$/.test(receiver))
      return answer(arguments_[0]?.kind === "call" ? arguments_[0].args[0]?.value : arguments_[0], call, review);
    if (name === "WriteString" && /^io$/.test(receiver)) return answer(arguments_[1], call, review);
  }
  if (
    language === "java" &&
    /^(?:println|print|write|printf|append)$/.test(name) &&
    /getWriter\(\)$|^(?:out|writer|pw|printWriter)$/.test(receiver)
  )
    return answer(arguments_[0], call, review);
  if (language === "python" && /^(?:make_response|HttpResponse|HTMLResponse|Response)$/.test(name))
    return answer(arguments_[0], call, review);
  return undefined;
}

/** Only what is markup by itself, with a piece of the request in it. */
function answer(value: Expression | undefined, call: Call, review: Review): Report<Said> | undefined {
  if (!value || sanitising.test(review.textOf(value))) return undefined;
  const pieces = piecesOf(value, review);
  if (!pieces.some((piece) => typeof piece === "string" && /<\/?[a-z][a-z0-9]*[\s>/]/i.test(piece))) return undefined;
  return fromRequest(pieces, call, review);
}

function goAnswer(call: Call, [, format, ...values]: readonly Expression[], review: Review): Report<Said> | undefined {
  const text = format && review.constant(format);
  if (format && typeof text !== "string") return answer(format, call, review);
  if (typeof text !== "string" || !/<\/?[a-z][a-z0-9]*[\s>/]/i.test(text)) return undefined;
  return fromRequest(
    values.filter((value) => !sanitising.test(review.textOf(value))),
    call,
    review,
  );
}

function fromRequest(pieces: readonly (string | Expression)[], call: Call, review: Review): Report<Said> | undefined {
  for (const piece of pieces) {
    if (typeof piece === "string" || isInert(piece, review)) continue;
    const source = review.flow.requestText(piece);
    if (source)
      return {
        message: "html",
        at: call,
        values: { value: source.label },
        confidence: source.assumed ? "medium" : "high",
      };
  }
  return undefined;
}

/** mark_safe(value), Markup(value), template.HTML(value). */
function markedSafe(call: Call, review: Review): Report<Said> | undefined {
  for (const use of sinksOf(call, review, "html")) {
    const value = use.arguments[0];
    if (!value || value.kind === "call" || sanitising.test(review.textOf(value))) continue;
    const pieces = piecesOf(value, review);
    const hole = pieces.find(
      (piece) => typeof piece !== "string" && !isInert(piece, review) && review.flow.outsideText(piece),
    );
    if (!hole || typeof hole === "string") continue;
    const isBuilt = pieces.length > 1;
    const isRequest = review.flow.requestText(hole) !== undefined;
    return {
      message: "html",
      at: call,
      values: { value: shown(hole, review) },
      confidence: isRequest || isBuilt ? "high" : "medium",
      ...(isRequest ? {} : { severity: "warning" as const }),
    };
  }
  return undefined;
}

function escapingOff(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const setting = call.args.find((argument) => argument.name === "autoescape");
  const isEngine = /^(?:Environment|Template|Engine)$/.test(name);
  if (setting && isEngine && review.constant(setting.value) === false)
    return { message: "off", at: call, values: { setting: "autoescape=False" } };
  // Jinja's own default is off; Flask's is on.
  if (
    name === "Environment" &&
    !setting &&
    review.knowledge.language === "python" &&
    /jinja2/.test(review.nameOf(call) ?? "") &&
    !call.args.some(({ spread }) => spread) &&
    /html/i.test(review.document.text)
  ) {
    return {
      message: "off",
      at: call,
      values: { setting: "jinja2.Environment() without autoescape" },
      severity: "warning",
    };
  }
  return undefined;
}

const shown = (expression: Expression, review: Review): string => {
  const text = review.textOf(expression).replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
};
