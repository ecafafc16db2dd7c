/** A login, a reset or an upload that can be called without end, where the file limits other routes. */
import type { EntryPoint } from "../../languages/entryPoints.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { partSpan, spanOf } from "../../model/code/node.ts";
import type { Span } from "../../model/span.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { accepts, flags } from "./examples/missing-rate-limit.ts";

export default defineRisk({
  meta: {
    id: "missing-rate-limit",
    family: "security",
    title: "Costly or guessable route without a limit",
    severity: "info",
    languages: ["python", "ecmascript"],
    messages: {
      unlimited: {
        what: "{route} can be called without end; other routes are limited with {limiter}.",
        why: "Passwords, codes and reset mails are tried as fast as the server answers: a million guesses a day from one machine, and each one costs a password hash or a mail.",
        next: "Put {limiter} on it, with a few tries per minute for each account and address.",
      },
    },
  },
  detect: {
    *document(_document, review) {
      const routes = [...review.entries.values()].filter((entry) => entry.kind === "http" && entry.registration);
      const limiter = limiterOf(review) ?? review.context.security.rateLimiters[0];
      if (limiter === undefined || isGlobal(review)) return;
      for (const entry of routes) {
        if (
          !guessable.test(`${entry.path ?? ""} ${entry.function.name}`) ||
          /^(?:GET|HEAD|OPTIONS)$/.test(entry.method ?? "") ||
          isLimited(entry, review)
        )
          continue;
        const at = spanOfRegistration(entry);
        if (at)
          yield { message: "unlimited" as const, at, values: { route: entry.path ?? entry.function.name, limiter } };
      }
    },
  },
  examples: { flags, accepts },
});

const guessable = /log-?_?in|sign-?_?in|\/auth(?:enticate)?$|token|forgot|reset|otp|verify|register|sign-?_?up|upload/i;
const limiterNames = /rate_?limit|limiter|throttl|slow_?down|brute/i;

const textAround = (entry: EntryPoint, review: Review): string => {
  const { function: handler, registration } = entry;
  const decorators = handler.decorators.map(({ expression }) => review.textOf(expression)).join(" ");
  const parameters = handler.parameters
    .map(({ default: value, type }) => `${value ? review.textOf(value) : ""} ${type?.text ?? ""}`)
    .join(" ");
  const others =
    registration?.kind === "call"
      ? registration.args
          .filter(({ value }) => value !== handler)
          .map(({ value }) => review.textOf(value))
          .join(" ")
      : "";
  return `${decorators} ${parameters} ${others}`;
};

const isLimited = (entry: EntryPoint, review: Review): boolean => {
  const text = textAround(entry, review);
  return (
    limiterNames.test(text) ||
    review.context.security.rateLimiters.some((name) => text.includes(name)) ||
    /rate_?limit|limiter|throttle/i.test(review.textOf(entry.function))
  );
};

/** What limits another route here. */
function limiterOf(review: Review): string | undefined {
  for (const entry of review.entries.values()) {
    const found = /[\w.]*(?:rate_?limit|limiter|throttl)\w*(?:\.limit)?/i.exec(textAround(entry, review));
    if (found) return found[0];
  }
  return undefined;
}

/** app.use(limiter), default limits of Flask-Limiter. */
const isGlobal = (review: Review): boolean =>
  review.model.all("call").some((call) => {
    if (/default_limits|application_limits/.test(call.args.map(({ name }) => name ?? "").join(" "))) return true;
    return (
      /\.(?:use|register|add_middleware)$/.test(review.textOf(call.callee)) &&
      call.args.length === 1 &&
      call.args.some(({ value }) => limiterNames.test(review.textOf(value)))
    );
  });

function spanOfRegistration(entry: EntryPoint): Span | undefined {
  const { registration, function: handler } = entry;
  if (!registration) return undefined;
  const decorator = handler.decorators.find(({ expression }) => expression === (registration as CodeNode));
  return decorator ? partSpan(handler, decorator) : spanOf(registration);
}
