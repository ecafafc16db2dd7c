/** State that every call or request shares: mutable defaults, and module state written while serving. */

import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { Assign, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { ancestorOf, lastName } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";

type Said = "default" | "module";

export default defineRisk({
  meta: {
    id: "shared-mutable-state",
    family: "async",
    title: "State shared between calls or requests",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      default: {
        what: "The default of `{name}` is one object for all calls: what one call adds, the next one sees.",
        why: "A default is made once, when the function is defined. In a service that is once per process: rows of one customer show up in the answer of another, and the list grows until the restart.",
        next: "Use None as the default and make the object inside.",
      },
      module: {
        what: "`{name}` is one variable for the whole process, and this handler writes it.",
        why: "Requests overlap. Between the write and the read of one request another one writes: the wrong user, total or language is answered. With several processes each has a value of its own.",
        next: "Keep it in a local variable, on the request, or in a store that is made for it.",
      },
    },
  },
  detect: {
    *function(declared, review) {
      if (review.knowledge.language !== "python") return;
      for (const parameter of declared.parameters) {
        const value = parameter.default;
        if (value && isMutable(value) && changes(declared, parameter)) {
          yield { message: "default" as const, at: value, values: { name: parameter.name } };
        }
      }
    },
    assign: (node, review) => moduleReport(node, review),
  },
  fix: ({ at, message }, review) =>
    message === "default" && "kind" in at ? noneDefault(at as CodeNode, review) : undefined,
  examples: {
    flags: [
      {
        title: "A list as default",
        language: "python",
        code: `
          def collect(item, seen=«[]»):
              seen.append(item)
              return seen
        `,
        fixed: `
          def collect(item, seen=None):
              if seen is None:
                  seen = []
              seen.append(item)
              return seen
        `,
      },
      {
        title: "A dictionary as default",
        language: "python",
        code: `
          def tags_of(order, tags=«{}»):
              tags["order"] = order.id
              return tags
        `,
      },
      {
        title: "Given back to the caller",
        language: "python",
        code: `
          def options(extra=«dict()»):
              return extra
        `,
      },
      {
        title: "A handler that keeps the user in the module",
        language: "python",
        code: `
          from fastapi import FastAPI
          app = FastAPI()
          current_user = None
          @app.get("/me")
          def me(token: str):
              global current_user
              «current_user = load_user(token)»
              return current_user.profile()
        `,
      },
      {
        title: "The last total of anybody",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          let total = 0;
          app.post("/cart", (req, res) => {
            «total = 0»;
            for (const line of req.body.lines) «total += line.price»;
            res.json({ total });
          });
        `,
      },
      {
        title: "The user of the last request",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          let currentUser: User | undefined;
          app.get("/me", async (req, res) => {
            «currentUser = await load(req.headers.authorization)»;
            res.json(currentUser);
          });
        `,
      },
      {
        title: "A counter that hands out ids",
        language: "ecmascript",
        code: `
          import { Router } from "express";
          const router = Router();
          let nextId = 1;
          router.post("/items", (req, res) => {
            const id = nextId;
            «nextId = id + 1»;
            res.json({ id });
          });
        `,
      },
      {
        title: "A Next.js route with a module variable",
        language: "ecmascript",
        fileName: "app/api/lang/route.ts",
        code: `
          let language = "en";
          export async function POST(request: Request) {
            const body = await request.json();
            «language = body.language»;
            return Response.json({ language });
          }
        `,
      },
    ],
    accepts: [
      {
        title: "None as default",
        language: "python",
        code: `
          def collect(item, seen=None):
              seen = [] if seen is None else seen
              seen.append(item)
              return seen
        `,
      },
      {
        title: "Only read",
        language: "python",
        code: `
          def price(order, rates={}):
              return order.total * rates.get(order.currency, 1)
        `,
      },
      {
        title: "An immutable default",
        language: "python",
        code: `
          def columns(names=("id", "name")):
              return list(names)
        `,
      },
      {
        title: "Set at start",
        language: "python",
        code: `
          pool = None
          def start():
              global pool
              pool = make_pool()
        `,
      },
      {
        title: "A local variable",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          app.post("/cart", (req, res) => {
            let total = 0;
            for (const line of req.body.lines) total += line.price;
            res.json({ total });
          });
        `,
      },
      {
        title: "Made once and kept",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          let client: Client | undefined;
          app.get("/a", async (req, res) => {
            if (!client) client = createClient();
            res.json(await client.get("a"));
          });
        `,
      },
      {
        title: "A cache by key",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          const cache = new Map<string, string>();
          app.get("/a", async (req, res) => {
            cache.set(req.query.k as string, "v");
            res.end();
          });
        `,
      },
      {
        title: "Not in a handler",
        language: "ecmascript",
        code: `
          let started = false;
          export function start() {
            started = true;
          }
        `,
      },
    ],
  },
});

const isMutable = (value: Expression): boolean =>
  (value.kind === "list" && value.flavour !== "tuple") ||
  value.kind === "map" ||
  value.kind === "comprehension" ||
  (value.kind === "call" &&
    /^(?:list|dict|set|defaultdict|OrderedDict|deque|Counter|bytearray)$/.test(lastName(value) ?? ""));

const mutators = /^(?:append|extend|insert|add|update|setdefault|pop|popitem|remove|clear|discard|sort|appendleft)$/;

/** The parameter is changed, kept or given back: reading it alone harms nobody. */
function changes(declared: FunctionNode, parameter: Parameter): boolean {
  let found = false;
  const isIt = (node: CodeNode | undefined): boolean => node?.kind === "name" && node.name === parameter.name;
  const visit = (node: CodeNode): void => {
    if (node.kind === "call" && node.callee.kind === "member" && isIt(node.callee.object)) {
      found ||= mutators.test(node.callee.property);
    }
    if (node.kind === "assign") {
      found ||= (node.target.kind === "index" || node.target.kind === "member") && isIt(node.target.object);
      found ||= node.operator !== "=" && isIt(node.target);
      found ||= node.target.kind === "member" && isIt(node.value);
    }
    if (node.kind === "return" || node.kind === "yield") found ||= isIt(node.value);
    forEachChild(node, visit);
  };
  if (declared.body) visit(declared.body);
  return found;
}

/** A plain module variable that a handler assigns. `if (!x) x = …` makes something once and is left alone. */
function moduleReport(node: Assign, review: Review): Report<Said> | undefined {
  if (node.target.kind !== "name" || node.declares !== undefined) return undefined;
  if (!review.handlerOf(node) || isLazyInit(node, node.target.name, review)) return undefined;
  const { name } = node.target;
  if (!isModuleBinding(node, name, review)) return undefined;
  return { message: "module", at: node, values: { name } };
}

const isModuleBinding = (node: Assign, name: string, review: Review): boolean =>
  review.resolver.bindings.scopeOf(name, node) === undefined &&
  review.resolver.bindings.lookup(name, node).some(({ kind }) => kind === "value" || kind === "declared");

function isLazyInit(node: Assign, name: string, review: Review): boolean {
  if (node.operator === "??=" || node.operator === "||=") return true;
  const condition = ancestorOf(node, "if");
  return condition !== undefined && new RegExp(`\\b${name}\\b`).test(review.textOf(condition.test));
}

function noneDefault(value: CodeNode, review: Review): Fix | undefined {
  const declared = ancestorOf(value, "function");
  const parameter = declared?.parameters.find((one) => one.default === value);
  const first = declared?.body?.statements[0];
  if (!parameter || !first || first.kind === "string") return undefined;
  const { start } = spanOf(first);
  const { lines, text } = review.document;
  const indent = text.slice(lines.lineStart(lines.lineAt(start)), start);
  if (indent.trim() !== "") return undefined;
  const step = indent.includes("\t") ? "\t" : "    ";
  const guard = `if ${parameter.name} is None:\n${indent}${step}${parameter.name} = ${review.textOf(value)}\n${indent}`;
  return {
    title: "Use None and make it inside",
    safe: false,
    edits: [
      { span: spanOf(value), text: "None" },
      { span: { start, end: start }, text: guard },
    ],
  };
}
