/** The server calls, or sends the browser to, an address that the caller chose. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { piecesOf } from "./builtText.ts";
import { accepts, flags } from "./examples/untrusted-url.ts";
import { isAllowListTest, isChecked, namesIn } from "./guards.ts";
import { type SinkUse, sinksOf } from "./sinks.ts";

export default defineRisk({
  meta: {
    id: "untrusted-url",
    family: "security",
    title: "Address of the caller's choice",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      fetch: {
        what: "The server calls {value}, an address that comes from the request.",
        why: "The service stands inside the network: a caller makes it read the cloud's metadata address with its credentials, internal services without a login, or scan hosts that nobody outside can reach.",
        next: "Take the host from a list of allowed ones, refuse private addresses after resolving the name, and do not follow redirects.",
      },
      redirect: {
        what: "The browser is sent to {value}, which comes from the request.",
        why: "A link to your own domain then leads to any other one: mails with such links pass filters, and visitors type their password into a copy of your login page.",
        next: "Accept only paths of this site (one leading slash), or a list of allowed addresses.",
      },
    },
  },
  detect: {
    call(call, review) {
      for (const use of sinksOf(call, review, "url", "redirect")) {
        for (const argument of use.arguments) {
          const report = judge(argument, call, use, review);
          if (report) return report;
        }
      }
      return undefined;
    },
    return(node, review) {
      // Spring: return "redirect:" + target
      if (review.knowledge.language !== "java" || !node.value) return undefined;
      const [head, ...rest] = piecesOf(node.value, review);
      if (typeof head !== "string" || head.trim() !== "redirect:") return undefined;
      const source = rest
        .map((piece) => (typeof piece === "string" ? undefined : review.flow.requestText(piece)))
        .find(Boolean);
      return source && { message: "redirect" as const, at: node, values: { value: source.label } };
    },
    assign(node, review) {
      if (
        review.knowledge.language !== "ecmascript" ||
        !node.value ||
        !/^(?:(?:window|document|self|top)\.)?location(?:\.href)?$/.test(review.textOf(node.target))
      )
        return undefined;
      const source = hostFrom(node.value, review);
      return source && !isChecked(node, namesIn(node.value), isAllowListTest)
        ? { message: "redirect" as const, at: node, values: { value: source.label }, severity: "warning" as const }
        : undefined;
    },
  },
  examples: { flags, accepts },
});

type Said = "fetch" | "redirect";

function judge(argument: Expression, call: Call, use: SinkUse, review: Review): Report<Said> | undefined {
  const source = hostFrom(argument, review);
  if (!source || (argument.kind === "call" && chooses(argument, review))) return undefined;
  const names = new Set([...namesIn(argument), ...(source.at.kind === "function" ? [] : namesIn(source.at))]);
  for (const name of ["req", "request", "ctx", "c", "r", "client", "axios", "http"]) names.delete(name);
  const text = review.textOf(argument);
  if (/encodeURIComponent|quote\(|allow|safe|valid|sanitiz/i.test(text) && !/^[`"']?https?:\/\/\$\{/.test(text))
    return undefined;
  if (names.size > 0 && isChecked(call, names, isAllowListTest)) return undefined;
  const kind = use.sink.kind === "redirect" ? "redirect" : "fetch";
  return {
    message: kind,
    at: call,
    values: { value: source.label },
    confidence: source.assumed || use.assumed ? "medium" : "high",
    ...(kind === "redirect" ? { severity: "warning" as const } : {}),
  };
}

/** A function of this file that looks at the address before it returns it. */
const chooses = (call: Call, review: Review): boolean =>
  /\bif\b/.test(review.textOf(review.resolver.localFunction(call)?.body ?? call.callee));

/** The part that decides the host is the caller's: nothing constant in front of it names a host. */
function hostFrom(value: Expression, review: Review) {
  const pieces = piecesOf(value, review);
  let before = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      before += piece;
      continue;
    }
    if (!isBeforeHost(before)) return undefined;
    const source = review.flow.requestText(piece);
    if (source) return isOwnAddress(piece, review) ? undefined : source;
    // A base address of the configuration: what follows cannot move the host.
    before += "https://host/";
  }
  return undefined;
}

/** Nothing yet, or only a scheme and a part of the host name. */
const isBeforeHost = (text: string): boolean =>
  text === "" ||
  (/^(?:https?:)?\/\/[^/?#]*$/i.test(text) && !/[a-z0-9]\.[a-z]{2,}(?::\d+)?$/i.test(text)) ||
  /^https?:\/\/$/i.test(text);

/** The request's own address or host: a redirect to https or a trailing slash. */
const isOwnAddress = (value: Expression, review: Review): boolean =>
  /(?:originalUrl|req\.url|request\.url|\.path|nextUrl|hostname|headers\.host|r\.URL|RequestURI|getRequestURI|get_full_path|full_path|referer|referrer|r\.Host|request\.path)\b/i.test(
    review.textOf(value),
  ) && !/searchParams|Query\(\)|query/.test(review.textOf(value));
