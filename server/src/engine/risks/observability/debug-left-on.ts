/** Debug mode, debugger statements and development servers left in code that ships. */

import type { Assign, Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { dottedPath, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";

type Said = "mode" | "breakpoint";

export default defineRisk({
  meta: {
    id: "debug-left-on",
    family: "observability",
    title: "Debug mode left on",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      mode: {
        what: "{what} switches debug mode on in the code.",
        why: "Debug mode answers errors with a page that shows source, settings and environment, and in some frameworks with a console that runs code. It also reloads and keeps queries in memory until the process dies.",
        next: "Read it from the environment, off by default.",
      },
      breakpoint: {
        what: "{what} stops the program for a debugger.",
        why: "In production nobody is attached: the request hangs at this line until the client gives up, and with it a worker that serves nobody else.",
        next: "Delete the line.",
      },
    },
  },
  detect: {
    call: (call, review) => callReport(call, review),
    assign: (node, review) => settingReport(node, review),
    unknown: (node, review) =>
      node.syntax === "debugger_statement" || node.syntax === "debugger"
        ? { message: "breakpoint" as const, at: node, values: { what: review.textOf(node) } }
        : undefined,
  },
  fix({ at, message }, review) {
    if (message !== "breakpoint" || !("kind" in at)) return undefined;
    const { lines, text } = review.document;
    const { start, end } = spanOf(at);
    const line = lines.lineAt(start);
    const whole = { start: lines.lineStart(line), end: lines.lineStart(line + 1) };
    const rest = text.slice(whole.start, start) + text.slice(end, whole.end);
    if (!/^[\s;]*$/.test(rest)) return undefined;
    if (isAloneInBlock(at)) return undefined;
    return { title: "Delete the line", safe: true, edits: [{ span: whole, text: "" }] };
  },
  examples: {
    flags: [
      {
        title: "Flask with debug on",
        language: "python",
        code: `
          from flask import Flask
          app = Flask(__name__)
          if __name__ == "__main__":
              «app.run(debug=True)»
        `,
      },
      {
        title: "Django settings",
        language: "python",
        fileName: "shop/settings.py",
        code: `
          ALLOWED_HOSTS = ["shop.example"]
          «DEBUG = True»
        `,
      },
      {
        title: "A breakpoint",
        language: "python",
        code: `
          def total(order):
              value = order.net + order.tax
              «breakpoint()»
              return value
        `,
        fixed: `
          def total(order):
              value = order.net + order.tax
              return value
        `,
      },
      {
        title: "pdb",
        language: "python",
        code: `
          def total(order):
              import pdb; «pdb.set_trace()»
              return order.net
        `,
      },
      {
        title: "uvicorn with reload",
        language: "python",
        code: `
          import uvicorn
          «uvicorn.run("app:app", host="127.0.0.1", reload=True)»
        `,
      },
      {
        title: "debugger",
        language: "ecmascript",
        code: `
          export function total(order: Order) {
            const value = order.net + order.tax;
            «debugger;»
            return value;
          }
        `,
        fixed: `
          export function total(order: Order) {
            const value = order.net + order.tax;
            return value;
          }
        `,
      },
      {
        title: "debugger in a callback",
        language: "ecmascript",
        code: `
          items.map((item) => {
            «debugger;»
            return item.id;
          });
        `,
      },
      {
        title: "debugger under a condition",
        language: "ecmascript",
        code: `
          if (value < 0) {
            «debugger;»
          }
        `,
      },
      {
        title: "debugger at the top",
        language: "ecmascript",
        code: `
          «debugger;»
          start();
        `,
      },
    ],
    accepts: [
      {
        title: "From the environment",
        language: "python",
        code: `
          import os
          from flask import Flask
          app = Flask(__name__)
          app.run(debug=os.environ.get("DEBUG") == "1")
        `,
      },
      {
        title: "Off",
        language: "python",
        fileName: "shop/settings.py",
        code: `
          DEBUG = False
        `,
      },
      {
        title: "Settings for development only",
        language: "python",
        fileName: "shop/settings/dev.py",
        code: `
          DEBUG = True
        `,
      },
      {
        title: "Another call with a parameter of that name",
        language: "python",
        code: `
          compile_template(source, debug=True)
        `,
      },
      {
        title: "A property",
        language: "ecmascript",
        code: `
          const options = { debugger: false };
        `,
      },
      {
        title: "Text",
        language: "ecmascript",
        code: `
          console.error("the debugger is not attached");
        `,
      },
      {
        title: "A name",
        language: "ecmascript",
        code: `
          const debuggerPort = 9229;
        `,
      },
      {
        title: "The debug package",
        language: "ecmascript",
        code: `
          import createDebug from "debug";
          const debug = createDebug("app");
          debug("started");
        `,
      },
    ],
  },
});

const isTrue = (value: Expression | undefined): boolean => value?.kind === "boolean" && value.value;

function callReport(call: Call, review: Review): Report<Said> | undefined {
  if (review.knowledge.language !== "python") return undefined;
  const name = review.nameOf(call) ?? review.textOf(call.callee);
  if (/^(?:breakpoint|pdb\.set_trace|ipdb\.set_trace|pudb\.set_trace|builtins\.breakpoint)$/.test(name)) {
    return { message: "breakpoint", at: call, values: { what: `${name}()` } };
  }
  const runs =
    /(?:^|\.)run$/.test(name) && /^(?:flask\.Flask|uvicorn|app|application|socketio|.*Flask)\.run$/.test(name);
  const makes = /(?:^|\.)(?:FastAPI|Starlette|Sanic|Quart|Dash)$/.test(name) || lastName(call) === "run_server";
  if (!runs && !makes) return undefined;
  if (isTrue(review.option(call, "debug")))
    return { message: "mode", at: call, values: { what: `${name}(debug=True)` } };
  if (runs && isTrue(review.option(call, "reload")))
    return { message: "mode", at: call, values: { what: `${name}(reload=True)` } };
  return undefined;
}

const developmentFile = /(?:^|[/_.-])(?:dev|development|local|debug|test|tests|testing|ci)(?:[/_.-]|$)/i;

/** `DEBUG = True` in settings, `app.debug = True`, `app.config["DEBUG"] = True`. */
function settingReport(node: Assign, review: Review): Report<Said> | undefined {
  if (review.knowledge.language !== "python" || !isTrue(node.value)) return undefined;
  const path = review.document.fileName.replaceAll("\\", "/");
  if (developmentFile.test(path)) return undefined;
  const { target } = node;
  const inSettings = /(?:^|\/)(?:settings|config)(?:\/[^/]+)?\.py$/.test(path);
  const plain = target.kind === "name" && target.name === "DEBUG" && inSettings;
  const attribute =
    target.kind === "member" && /^(?:app|application)\.debug$/.test(dottedPath(target)?.join(".") ?? "");
  const entry =
    target.kind === "index" &&
    dottedPath(target.object)?.at(-1) === "config" &&
    /^(?:DEBUG|PROPAGATE_EXCEPTIONS)$/.test(String(review.constant(target.index) ?? ""));
  if (!plain && !attribute && !entry) return undefined;
  return { message: "mode", at: node, values: { what: `\`${review.textOf(node)}\`` } };
}

/** Without the line the block would be empty, which Python does not accept. */
const isAloneInBlock = ({ parent }: CodeNode): boolean => parent?.kind === "block" && parent.statements.length === 1;
