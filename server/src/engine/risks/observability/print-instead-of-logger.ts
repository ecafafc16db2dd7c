/** Output by print or console in the code of a service, where a logger is expected. */
import type { Call } from "../../model/code/expressions.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { examplesIn } from "../exampleList.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "print-instead-of-logger",
    family: "observability",
    title: "Printed instead of logged",
    severity: "info",
    languages: ["python", "ecmascript", "go", "java"],
    yieldsTo: ["debug-left-on", "secret-or-pii-in-log", "swallowed-error"],
    messages: {
      printed: {
        what: "{call} writes to the output of the process instead of a log.",
        why: "The line has no level, no time and no request it belongs to: it cannot be filtered, no alarm can be set on it, and it is not there where people look when something fails.",
        next: "Use the logger of the project, with a level and the values as fields.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!isPrint(call, review) || !isService(call, review)) return undefined;
      return {
        message: "printed",
        at: call,
        values: { call: `${review.textOf(call.callee)}()` },
        cause: `print in ${enclosingFunction(call)?.name ?? ""}`,
      };
    },
  },
  examples: {
    flags: [
      ...examplesIn(
        "python",
        [
          "In a route",
          `from fastapi import FastAPI\napp = FastAPI()\n\n@app.post("/orders")\ndef create(order: Order):\n    «print("created", order.id)»\n    return order`,
        ],
        [
          "For an error",
          `from flask import Flask\napp = Flask(__name__)\n\n@app.get("/rates")\ndef rates():\n    try:\n        return load()\n    except OSError as error:\n        «print(f"failed: {error}")»\n        return "", 502`,
        ],
        [
          "Next to a logger",
          `import logging\nlogger = logging.getLogger(__name__)\n\ndef run(job):\n    «print("running", job)»\n    logger.info("done")`,
        ],
        [
          "In a task",
          `from celery import shared_task\n\n@shared_task\ndef sync(account):\n    «print("sync", account)»`,
        ],
      ),
      ...examplesIn(
        "ecmascript",
        [
          "In a route",
          `import express from "express";\nconst app = express();\napp.get("/orders", async (req, res) => {\n  «console.log("orders asked for")»;\n  res.json(await orders());\n});`,
        ],
        [
          "For an error",
          `import express from "express";\nconst app = express();\napp.post("/orders", async (req, res) => {\n  try {\n    res.json(await create(req.body));\n  } catch (error) {\n    «console.error(error)»;\n    res.status(500).end();\n  }\n});`,
        ],
        [
          "Next to a logger",
          `import pino from "pino";\nconst logger = pino();\nexport function run(job: Job) {\n  «console.log("running", job.id)»;\n  logger.info("done");\n}`,
        ],
        [
          "A Next.js route",
          `export async function GET(request: Request) {\n  «console.log("asked")»;\n  return Response.json(await load());\n}`,
        ],
      ).map((example) =>
        example.title === "A Next.js route" ? { ...example, fileName: "app/api/items/route.ts" } : example,
      ),
      ...examplesIn(
        "go",
        [
          "In a handler",
          `package api\nimport "fmt"\nfunc get(w http.ResponseWriter, r *http.Request) {\n    «fmt.Println("asked for", r.URL.Path)»\n}`,
        ],
        [
          "Formatted",
          `package api\nimport "fmt"\nfunc post(w http.ResponseWriter, r *http.Request) {\n    «fmt.Printf("order %v", r.ContentLength)»\n}`,
        ],
        [
          "For an error",
          `package api\nimport "fmt"\nfunc put(w http.ResponseWriter, r *http.Request) {\n    if err := save(r); err != nil {\n        «fmt.Println(err)»\n    }\n}`,
        ],
        ["With gin", `package api\nimport "fmt"\nfunc list(c *gin.Context) {\n    «fmt.Println("list")»\n}`],
      ),
      ...examplesIn(
        "java",
        [
          "In a controller",
          `@RestController\nclass Orders {\n  @GetMapping("/orders")\n  List<Order> all() {\n    «System.out.println("asked")»;\n    return repository.findAll();\n  }\n}`,
        ],
        [
          "For an error",
          `@RestController\nclass Orders {\n  @PostMapping("/orders")\n  Order create(Order order) {\n    «System.err.println("no stock")»;\n    return order;\n  }\n}`,
        ],
        [
          "In a service",
          `@Service\nclass Billing {\n  void charge(Order order) {\n    «System.out.println("charging")»;\n  }\n}`,
        ],
        ["Formatted", `@Component\nclass Sync {\n  void run() {\n    «System.out.printf("%d rows", count)»;\n  }\n}`],
      ),
    ],
    accepts: [
      ...examplesIn(
        "python",
        ["A logger", `import logging\nlogging.getLogger(__name__).info("ready")`],
        ["A command line", `def main():\n    print("usage: tool FILE")`],
        ["A function without a service around it", `def table(rows):\n    for row in rows:\n        print(row)`],
        ["To a file", `import logging\n\ndef dump(out):\n    print("x", file=out)`],
      ),
      ...examplesIn(
        "ecmascript",
        ["A logger", `import pino from "pino";\nconst logger = pino();\nlogger.info("ready");`],
        [
          "When the server starts",
          `import express from "express";\nconst app = express();\napp.listen(3000, () => console.log("listening"));`,
        ],
        ["A script", `console.log("done");`],
        ["A library", `export function warn(text: string) {\n  console.warn(text);\n}`],
      ),
      ...examplesIn(
        "go",
        [
          "slog",
          `package api\nimport "log/slog"\nfunc get(w http.ResponseWriter, r *http.Request) {\n    slog.Info("asked", "path", r.URL.Path)\n}`,
        ],
        ["main", `package main\nimport "fmt"\nfunc main() {\n    fmt.Println("ready")\n}`],
        [
          "To the answer",
          `package api\nimport "fmt"\nfunc get(w http.ResponseWriter, r *http.Request) {\n    fmt.Fprintln(w, "hello")\n}`,
        ],
        ["Text", `package api\nimport "fmt"\nfunc key(id int) string {\n    return fmt.Sprintf("user:%d", id)\n}`],
      ),
      ...examplesIn(
        "java",
        [
          "A logger",
          `@Service\nclass Billing {\n  void charge(Order order) {\n    log.info("charging {}", order.id());\n  }\n}`,
        ],
        [
          "main",
          `class Tool {\n  public static void main(String[] args) {\n    System.out.println("usage: tool FILE");\n  }\n}`,
        ],
        ["A plain class", `class Table {\n  void show() {\n    System.out.println(text);\n  }\n}`],
        [
          "A stream of one's own",
          `@Service\nclass Writer {\n  void write(PrintStream out) {\n    out.println("x");\n  }\n}`,
        ],
      ),
    ],
  },
});

const goPrint = /^fmt\.(?:Println|Printf|Print)$/;

function isPrint(call: Call, review: Review): boolean {
  if (call.args.some(({ name }) => name === "file")) return false;
  const written = review.textOf(call.callee);
  if (review.knowledge.language === "go") return goPrint.test(written);
  if (review.knowledge.language === "java") return /^System\.(?:out|err)\.print(?:ln|f)?$/.test(written);
  return review.hasRole(call, "log.print") && /^(?:print|log|info|warn|error|debug)$/.test(lastName(call.callee) ?? "");
}

/** A handler or job, a class a container manages, or a module that has a logger and does not use it here. */
function isService(call: Call, review: Review): boolean {
  const around = enclosingFunction(call);
  if (!around || around.name === "main") return false;
  const entry = review.entryOf(call);
  if (entry) return entry.kind !== "cli";
  if (review.knowledge.language === "go")
    return around.parameters.some(({ type }) =>
      /^(?:http\.Request|gin\.Context|echo\.Context)$/.test(type?.name ?? ""),
    );
  if (review.knowledge.language === "java") return isManaged(call);
  return review.model
    .all("call")
    .some((other) => review.hasRole(other, "log.write") && enclosingFunction(other) !== undefined);
}

function isManaged(call: Call): boolean {
  for (let current = call.parent; current; current = current.parent) {
    if (
      current.kind === "class" &&
      current.decorators.some(({ expression }) =>
        /^(?:Service|Component|Repository|RestController|Controller|Configuration)$/.test(lastName(expression) ?? ""),
      )
    )
      return true;
  }
  return false;
}
