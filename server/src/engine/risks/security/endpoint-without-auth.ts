/** A route nobody guards, where the context or its sibling routes say that routes are guarded. */
import type { EntryPoint } from "../../languages/entryPoints.ts";
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { partSpan, spanOf } from "../../model/code/node.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import { firstOf } from "../../model/firstOf.ts";
import type { Span } from "../../model/span.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/endpoint-without-auth.ts";

type Said = "siblings" | "context";

export default defineRisk({
  meta: {
    id: "endpoint-without-auth",
    family: "security",
    title: "Route without authentication",
    severity: "error",
    languages: ["python", "ecmascript", "java"],
    messages: {
      siblings: {
        what: "{method} {route} has no authentication; the other routes of this file are guarded by {guard}.",
        why: "Whoever can reach the service can call it, without a session and without a trace of who it was. Scanners find such a route within hours of the deployment.",
        next: "Add {guard} to this route, or list it under security.publicRoutes in the context file if everybody may call it.",
      },
      context: {
        what: "{method} {route} has no authentication; the production context asks for {guard}.",
        why: "Whoever can reach the service can call it, without a session and without a trace of who it was. Scanners find such a route within hours of the deployment.",
        next: "Add {guard} to this route, or list it under security.publicRoutes in the context file if everybody may call it.",
      },
    },
  },
  detect: {
    *document(_document, review) {
      const routes = [...review.entries.values()].filter((entry) => entry.kind === "http" && entry.registration);
      if (routes.length === 0 || hasGlobalGuard(review)) return;
      const guards = new Map(routes.map((entry) => [entry, guardOf(entry, review)]));
      const siblingGuard = [...guards.values()].find((guard) => guard !== undefined) ?? guardOfDistantHandlers(review);
      for (const [entry, guard] of guards) {
        if (guard !== undefined || isPublic(entry, review)) continue;
        const report = reportOf(entry, siblingGuard, review);
        if (report) yield report;
      }
    },
  },
  examples: { flags, accepts },
});

/** Names people give to guards. Whole words, so that `author` and `get_db` are none. */
const guardWords =
  /(?:^|_)(?:auth|authenticate|authenticated|authorize|authorized|authorise|jwt|login_required|logged_in|require_(?:user|login|auth|admin|role|session|token)|requires_\w+|current_user|current_active_user|verify_token|verify_jwt|check_auth|ensure_auth\w*|ensure_logged_in|is_authenticated|protect|protected|guard|permission|permissions|api_key|access_token|session_required|token_required|admin_required|restrict_to|pre_authorize|secured|roles_allowed|has_role|check_permission\w*|get_user|require_\w*permission\w*)(?:_|$)/;
const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

const publicPaths =
  /^\/?(?:$|health|healthz|healthcheck|livez?|liveness|ready|readyz|readiness|ping|status|version|metrics|favicon\.ico|robots\.txt|docs|openapi\.json|static|public|login|logout|signin|sign-in|signup|sign-up|register|auth|oauth|token|refresh|callback|forgot-password|reset-password|password-reset|verify-email|webhooks?|\.well-known)(?:\/|$)/i;

function isPublic(entry: EntryPoint, review: Review): boolean {
  const path = entry.path ?? "";
  if (path.split("/").some((part) => publicPaths.test(`/${part}`) && part !== "")) return true;
  if (path === "/" || entry.method === "WEBSOCKET" || entry.method === "OPTIONS") return true;
  return review.context.security.publicRoutes.some((pattern) => review.pathMatches(pattern, path.replace(/^\//, "")));
}

function reportOf(entry: EntryPoint, siblingGuard: string | undefined, review: Review): Report<Said> | undefined {
  const contextGuard = review.context.security.guards[0];
  const guard = siblingGuard ?? contextGuard;
  if (guard === undefined || !entry.registration) return undefined;
  const values = {
    method: entry.method && entry.method !== "*" ? entry.method : "Route",
    route: entry.path ?? entry.function.name,
    guard,
  };
  const message = siblingGuard === undefined ? "context" : "siblings";
  const evidence = siblingGuard === undefined ? contextEvidence(review.context, "security.guards.0") : [];
  return { message, at: spanOfRegistration(entry, entry.registration), values, evidence, restsOn: entry.registration };
}

/** A decorator is drawn with its @. */
function spanOfRegistration(entry: EntryPoint, registration: CodeNode): Span {
  const decorator = entry.function.decorators.find(({ expression }) => expression === registration);
  return decorator ? partSpan(entry.function, decorator) : spanOf(registration);
}

/** The name of what guards a route; undefined when nothing does. */
function guardOf(entry: EntryPoint, review: Review): string | undefined {
  const { registration, function: handler } = entry;
  const candidates = [
    ...handler.decorators.map(({ expression }) => expression),
    ...handler.parameters.flatMap(({ default: value, type }) => [...(value ? [value] : []), ...annotated(type?.text)]),
    ...(registration?.kind === "call" ? registration.args.map(({ value }) => value) : []),
    ...ownerDecorators(handler),
  ];
  for (const candidate of candidates) {
    if (typeof candidate === "string") {
      if (isGuardName(candidate, review)) return candidate;
      continue;
    }
    if (candidate === registration || candidate === handler) continue;
    const guard = guardIn(candidate, review);
    if (guard !== undefined) return guard;
  }
  return checksItself(handler, review);
}

/** `Annotated[User, Depends(get_current_user)]` and aliases such as CurrentUser. */
const annotated = (type: string | undefined): string[] => (type ? (type.match(/[A-Za-z_]\w*/g) ?? []) : []);

const ownerDecorators = (handler: FunctionNode): readonly Expression[] =>
  handler.parent?.kind === "class" ? handler.parent.decorators.map(({ expression }) => expression) : [];

function guardIn(expression: Expression, review: Review): string | undefined {
  if (expression.kind === "function") return undefined;
  if (expression.kind === "list") return firstOf(expression.elements, (element) => guardIn(element, review));
  if (expression.kind === "call") {
    const isDependency = /^(?:Depends|Security)$/.test(lastName(expression) ?? "");
    if (!isDependency && isGuardCall(expression, review)) return review.textOf(expression.callee);
    return firstOf(
      expression.args.map(({ value }) => value),
      (value) => guardIn(value, review),
    );
  }
  if (expression.kind !== "name" && expression.kind !== "member") return undefined;
  const name = review.textOf(expression);
  return isGuardName(lastName(expression) ?? "", review) || isGuardName(name, review) ? name : undefined;
}

const isGuardCall = (call: Call, review: Review): boolean =>
  (review.hasRole(call, "auth.guard") && !/^(?:Depends)$/.test(lastName(call) ?? "")) ||
  isGuardName(lastName(call) ?? "", review);

const isGuardName = (name: string, review: Review): boolean =>
  review.context.security.guards.includes(name) || guardWords.test(snake(name));

/** `if (!req.user) return 401`, `abort(401)`, `current_user.is_authenticated` in the body. */
function checksItself(handler: FunctionNode, review: Review): string | undefined {
  let found: string | undefined;
  const visit = (node: CodeNode): void => {
    if (found !== undefined) return;
    if (node.kind === "number" && (node.value === 401 || node.value === 403)) found = "a check in the handler";
    if (node.kind === "call" && isGuardCall(node, review)) found = review.textOf(node.callee);
    if (node.kind === "member" && /^(?:is_authenticated|isAuthenticated)$/.test(node.property))
      found = "a check in the handler";
    forEachChild(node, visit);
  };
  if (handler.body) visit(handler.body);
  return found;
}

/** Routes whose handler is declared in another file have no entry here, but their registration shows the guard. */
function guardOfDistantHandlers(review: Review): string | undefined {
  return firstOf(review.model.all("call"), (call) => {
    if (!review.hasRole(call, "route.register")) return undefined;
    const between = call.args.slice(1, -1).map(({ value }) => value);
    return firstOf(between, (value) => guardIn(value, review));
  });
}

/** A guard on the application or the router: middleware, or dependencies given when it was made. */
function hasGlobalGuard(review: Review): boolean {
  return review.model.all("call").some((call) => {
    if (enclosingFunction(call) && !review.hasRole(call, "route.mount")) return false;
    const mounts =
      review.hasRole(call, "route.mount") ||
      /\.use$|addHook|add_middleware|before_request$/.test(review.textOf(call.callee));
    const makesRouter = /(?:APIRouter|FastAPI|Blueprint)$/.test(lastName(call) ?? "");
    if (!mounts && !makesRouter) return false;
    return call.args.some(({ value }) => guardIn(value, review) !== undefined);
  });
}
