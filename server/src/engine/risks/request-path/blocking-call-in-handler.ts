/** A call that stops the thread inside a request handler, or in a function that only handlers reach. */

import type { Fact } from "../../knowledge/library.ts";
import type { Call } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "blocking-call-in-handler",
    family: "request-path",
    title: "Blocking call in a request handler",
    severity: "error",
    languages: ["python", "ecmascript", "java"],
    yieldsTo: ["sync-heavy-work-in-handler"],
    messages: {
      loop: {
        what: "{call} stops the whole process while this request is served.",
        why: "Node serves every request on one thread. While a file is read, a process runs or a password is hashed synchronously, no other request moves: one slow disk or one login storm makes every endpoint slow at once.",
        next: "Use {better}.",
      },
      worker: {
        what: "{call} keeps the worker that serves this request from doing anything.",
        why: "A server has a few dozen workers. Each request that sleeps holds one of them for nothing; a handful of clients that retry are enough to leave none for the others.",
        next: "Answer at once and let the client ask again, or hand the work to a queue.",
      },
    },
  },
  detect: {
    call(call, review) {
      const fact = review.fact(call);
      if (!fact?.blocking || fact.async || !isWorthSaying(fact, review)) return undefined;
      if (review.knowledge.language === "python" && enclosingFunction(call)?.isAsync) return undefined;
      if (!review.handlerOf(call)) return undefined;
      const message = review.knowledge.language === "ecmascript" ? ("loop" as const) : ("worker" as const);
      return {
        message,
        at: call,
        values: { call: `${review.textOf(call.callee)}()`, better: fact.nonBlocking ?? "the asynchronous form" },
        restsOn: call,
      };
    },
  },
  fix: ({ at }, review) => ("kind" in at && at.kind === "call" ? promiseForm(at, review) : undefined),
  examples: {
    flags: [
      {
        title: "A sleep in a Flask view",
        language: "python",
        code: `
          import time
          from flask import Flask
          app = Flask(__name__)
          @app.post("/orders")
          def create():
              «time.sleep(3)»
              return "created"
        `,
      },
      {
        title: "A sleep in a helper only a view calls",
        language: "python",
        code: `
          import time
          from flask import Flask
          app = Flask(__name__)
          def wait_for(job):
              while not job.done:
                  «time.sleep(1)»
          @app.get("/jobs/<id>")
          def job(id):
              wait_for(find(id))
              return "done"
        `,
      },
      {
        title: "A Django view",
        language: "python",
        fileName: "shop/views.py",
        code: `
          import time
          def checkout(request):
              «time.sleep(1)»
              return render(request, "done.html")
        `,
      },
      {
        title: "A blueprint",
        language: "python",
        code: `
          from time import sleep
          from flask import Blueprint
          bp = Blueprint("a", __name__)
          @bp.route("/poll")
          def poll():
              «sleep(10)»
              return ""
        `,
      },
      {
        title: "A file is read for each request",
        language: "ecmascript",
        code: `
          import express from "express";
          import fs from "fs";
          const app = express();
          app.get("/terms", (req, res) => {
            res.send(«fs.readFileSync("terms.html", "utf8")»);
          });
        `,
      },
      {
        title: "In an async handler, with the promise form at hand",
        language: "ecmascript",
        code: `
          import express from "express";
          import fs from "fs";
          const app = express();
          app.get("/terms", async (req, res) => {
            const text = «fs.readFileSync("terms.html", "utf8")»;
            res.send(text);
          });
        `,
        fixed: `
          import express from "express";
          import fs from "fs";
          const app = express();
          app.get("/terms", async (req, res) => {
            const text = await fs.promises.readFile("terms.html", "utf8");
            res.send(text);
          });
        `,
      },
      {
        title: "A password is hashed synchronously",
        language: "ecmascript",
        code: `
          import { Router } from "express";
          import bcrypt from "bcryptjs";
          const router = Router();
          router.post("/register", (req, res) => {
            const hash = «bcrypt.hashSync(req.body.password, 10)»;
            res.json(save(hash));
          });
        `,
      },
      {
        title: "A process is waited for in a helper",
        language: "ecmascript",
        code: `
          import express from "express";
          import { execFileSync } from "node:child_process";
          const app = express();
          function version() {
            return «execFileSync("git", ["rev-parse", "HEAD"])».toString();
          }
          app.get("/version", (req, res) => res.send(version()));
        `,
      },
      {
        title: "Thread.sleep in a controller",
        language: "java",
        code: `
          import org.springframework.web.bind.annotation.*;
          @RestController
          class Orders {
            @PostMapping("/orders")
            String create() throws InterruptedException {
              «Thread.sleep(2000)»;
              return "created";
            }
          }
        `,
      },
      {
        title: "In a loop of a controller",
        language: "java",
        code: `
          import org.springframework.web.bind.annotation.GetMapping;
          class Jobs {
            @GetMapping("/jobs/{id}")
            Job get(long id) throws Exception {
              while (!jobs.isDone(id)) «Thread.sleep(500)»;
              return jobs.find(id);
            }
          }
        `,
      },
      {
        title: "TimeUnit",
        language: "java",
        code: `
          import java.util.concurrent.TimeUnit;
          import org.springframework.web.bind.annotation.GetMapping;
          class Slow {
            @GetMapping("/slow")
            String slow() throws Exception {
              «TimeUnit.SECONDS.sleep(5)»;
              return "ok";
            }
          }
        `,
      },
      {
        title: "JAX-RS",
        language: "java",
        code: `
          import jakarta.ws.rs.GET;
          class Slow {
            @GET
            public String slow() throws Exception {
              «Thread.sleep(5000)»;
              return "ok";
            }
          }
        `,
      },
    ],
    accepts: [
      {
        title: "Not a handler",
        language: "python",
        code: `
          import time
          def worker():
              time.sleep(3)
        `,
      },
      {
        title: "A database call is what a synchronous worker is for",
        language: "python",
        code: `
          import requests
          from flask import Flask
          app = Flask(__name__)
          @app.get("/a")
          def a():
              return requests.get("https://b.example", timeout=2).text
        `,
      },
      {
        title: "A command line",
        language: "python",
        code: `
          import time
          if __name__ == "__main__":
              time.sleep(1)
        `,
      },
      {
        title: "Awaited",
        language: "python",
        code: `
          import asyncio
          from fastapi import FastAPI
          app = FastAPI()
          @app.get("/a")
          async def a():
              await asyncio.sleep(1)
        `,
      },
      {
        title: "Read once, at the start",
        language: "ecmascript",
        code: `
          import express from "express";
          import fs from "fs";
          const app = express();
          const terms = fs.readFileSync("terms.html", "utf8");
          app.get("/terms", (req, res) => res.send(terms));
        `,
      },
      {
        title: "The promise form",
        language: "ecmascript",
        code: `
          import express from "express";
          import { readFile } from "fs/promises";
          const app = express();
          app.get("/terms", async (req, res) => res.send(await readFile("terms.html", "utf8")));
        `,
      },
      {
        title: "Whether a file is there takes no time",
        language: "ecmascript",
        code: `
          import express from "express";
          import fs from "fs";
          const app = express();
          app.get("/a", (req, res) => res.json({ there: fs.existsSync("a") }));
        `,
      },
      {
        title: "A helper that others call as well",
        language: "ecmascript",
        code: `
          import express from "express";
          import fs from "fs";
          const app = express();
          function load(path: string) {
            return fs.readFileSync(path, "utf8");
          }
          const template = load("page.html");
          app.get("/a", (req, res) => res.send(load("a.html")));
        `,
      },
      {
        title: "A scheduled task",
        language: "java",
        code: `
          class Job {
            void run() throws InterruptedException {
              Thread.sleep(1000);
            }
          }
        `,
      },
      {
        title: "A handler that does not wait",
        language: "java",
        code: `
          import org.springframework.web.bind.annotation.GetMapping;
          class A {
            @GetMapping("/a")
            String a() { return "a"; }
          }
        `,
      },
      {
        title: "Another sleep",
        language: "java",
        code: `
          import org.springframework.web.bind.annotation.GetMapping;
          class A {
            @GetMapping("/a")
            String a() { clock.sleep(1); return "a"; }
          }
        `,
      },
      {
        title: "In a test helper class",
        language: "java",
        code: `
          class Poller {
            static void until(Check check) throws InterruptedException {
              while (!check.ok()) Thread.sleep(10);
            }
          }
        `,
      },
    ],
  },
});

/** Node has one thread, so disk, processes and hashing count; a worker of a threaded server may wait for its own I/O. */
function isWorthSaying(fact: Fact, review: Review): boolean {
  if (review.knowledge.language !== "ecmascript") return fact.blocking === "sleep";
  return fact.blocking !== "disk" || (fact.roles?.some((role) => role.startsWith("file.")) ?? false);
}

/** fs.xSync -> await fs.promises.x, where fs is imported as a whole and the handler is async. */
function promiseForm(call: Call, review: Review): Fix | undefined {
  if (!enclosingFunction(call)?.isAsync || call.callee.kind !== "member" || call.parent?.kind === "member")
    return undefined;
  const method = /^fs\.(\w+)Sync$/.exec(review.nameOf(call) ?? "")?.[1];
  if (method === undefined || call.callee.object.kind !== "name") return undefined;
  const { start } = spanOf(call);
  const callee = spanOf(call.callee);
  return {
    title: `Await ${method} of fs.promises`,
    safe: true,
    edits: [
      { span: { start, end: callee.end }, text: `await ${review.textOf(call.callee.object)}.promises.${method}` },
    ],
  };
}
