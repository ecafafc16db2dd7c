/** Entry points that a framework finds by file path and exported name instead of by a call or decorator. */
import type { EntryFact, LanguageFamily } from "../knowledge/library.ts";
import { forEachChild } from "../model/code/children.ts";
import type { FunctionNode } from "../model/code/declarations.ts";
import type { CodeNode } from "../model/code/node.ts";
import { lastName } from "../model/code/position.ts";
import type { EntryPoint } from "./entryPoints.ts";

interface Convention {
  readonly language: LanguageFamily;
  readonly path: RegExp;
  readonly exported: RegExp;
  readonly kind: EntryFact["kind"];
}

const conventions: readonly Convention[] = [
  // https://nextjs.org/docs/app/api-reference/file-conventions/route
  {
    language: "ecmascript",
    path: /(?:^|\/)route\.(?:ts|js|tsx|jsx|mjs)$/,
    exported: /^(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS)$/,
    kind: "http",
  },
  // https://nextjs.org/docs/pages/building-your-application/routing/api-routes
  {
    language: "ecmascript",
    path: /(?:^|\/)pages\/api\/.+\.(?:ts|js|tsx|jsx)$/,
    exported: /^(?:handler|default)$/,
    kind: "http",
  },
  // https://svelte.dev/docs/kit/routing#server
  {
    language: "ecmascript",
    path: /(?:^|\/)\+server\.(?:ts|js)$/,
    exported: /^(?:GET|POST|PUT|DELETE|PATCH)$/,
    kind: "http",
  },
  // https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html, .../python-handler.html
  { language: "ecmascript", path: /./, exported: /^(?:handler|lambdaHandler)$/, kind: "http" },
  { language: "python", path: /./, exported: /^(?:lambda_handler)$/, kind: "http" },
  // https://docs.djangoproject.com/en/stable/topics/http/views/
  { language: "python", path: /(?:^|\/)views(?:\/[^/]+)?\.py$/, exported: /^[a-z]/, kind: "http" },
];

export function conventionalEntry(
  declared: FunctionNode,
  language: LanguageFamily,
  fileName: string,
): EntryPoint | undefined {
  const path = fileName.replaceAll("\\", "/");
  const match = conventions.find(
    (convention) =>
      convention.language === language && convention.path.test(path) && convention.exported.test(declared.name),
  );
  if (!match || !declared.exported || !looksLikeHandler(declared, match)) return undefined;
  return { kind: match.kind, function: declared, assumed: match.path.source === "." };
}

/** A handler takes something: an event, a request. Django's takes `request` first. */
function looksLikeHandler(declared: FunctionNode, convention: Convention): boolean {
  const first = declared.parameters[0]?.name;
  if (convention.language === "python" && convention.path.source !== ".") return first === "request";
  if (convention.path.source === ".") return first !== undefined && /^_?(?:event|evt|request|req)$/.test(first);
  return declared.parent?.kind !== "class";
}

/**
 * A pasted block says neither its path nor who registers it: Express controllers take `(req, res)`, Next.js routes are
 * exported under the name of the method, Django views take `request` and give back a response.
 */
export function isHandlerByShape(declared: FunctionNode, language: LanguageFamily): boolean {
  const names = declared.parameters.map(({ name }) => name);
  if (language === "ecmascript") {
    if (/^(?:req|request)$/.test(names[0] ?? "") && /^(?:res|response|reply)$/.test(names[1] ?? "")) return true;
    return declared.exported && /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(declared.name);
  }
  if (language === "go")
    return declared.parameters.some(({ type }) => type !== undefined && goRequests.test(type.name));
  if (language !== "python") return false;
  const isMethod = names[0] === "self" && names[1] === "request" && viewMethods.test(declared.name);
  return (isMethod || names[0] === "request") && givesResponse(declared);
}

/** net/http, gin, echo, fiber. */
const goRequests = /^(?:http\.ResponseWriter|gin\.Context|echo\.Context|fiber\.Ctx)$/;

const viewMethods = /^(?:get|post|put|patch|delete|list|create|retrieve|update|partial_update|destroy)$/;

function givesResponse({ body }: FunctionNode): boolean {
  let found = false;
  const visit = (node: CodeNode): void => {
    if (found || node.kind === "function") return;
    if (node.kind === "return" && node.value?.kind === "call") {
      found = /^(?:render|redirect|JsonResponse|HttpResponse\w*|Response|StreamingHttpResponse|FileResponse)$/.test(
        lastName(node.value) ?? "",
      );
    }
    forEachChild(node, visit);
  };
  if (body) visit(body);
  return found;
}
