/** A request handler that runs a long job and answers only when it ends. */

import type { Role } from "../../knowledge/library.ts";
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, lastName } from "../../model/code/position.ts";
import type { Evidence } from "../../model/finding.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "sync-heavy-work-in-handler",
    family: "request-path",
    title: "Long job inside a request handler",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      heavy: {
        what: "{call} runs inside the request{route}: the caller waits until {reason} is over.",
        why: "The work takes longer than proxies and clients wait. They give up and try again while the first run is still going, so the same job runs twice, the workers fill up, and requests that need milliseconds queue behind it.",
        next: "Hand the work to {queue}, answer 202 with an id at once, and let the caller ask for the result.",
      },
    },
  },
  detect: {
    call(call, review) {
      const handler = review.handlerOf(call);
      if (!handler || isHandedOver(call, review)) return undefined;
      const heavy = heavinessOf(call, review);
      if (!heavy) return undefined;
      const queue = review.context.queue[0];
      return {
        message: "heavy" as const,
        at: call,
        values: {
          call: `${shortened(review.textOf(call.callee))}()`,
          route: handler.path ? ` ${handler.path}` : "",
          reason: heavy.reason,
          queue: queue ? `\`${queue}\`` : "a queue or a background worker",
        },
        confidence: heavy.confidence,
        evidence: heavy.evidence,
      };
    },
  },
  examples: {
    flags: [
      {
        title: "Named heavy by the context file",
        language: "python",
        context: { heavy: ["run_heavy_job"] },
        code: `
          from fastapi import FastAPI
          app = FastAPI()
          @app.post("/jobs")
          def create_job(request: JobRequest):
              result = «run_heavy_job(request.dataset)»
              return {"result": result}
        `,
      },
      {
        title: "The name says that it is a long job",
        language: "python",
        code: `
          from fastapi import APIRouter
          router = APIRouter()
          @router.post("/reports")
          async def create(params: Params):
              return await «generate_report(params)»
        `,
      },
      {
        title: "Training in a request",
        language: "python",
        code: `
          from flask import Flask
          app = Flask(__name__)
          @app.route("/train", methods=["POST"])
          def train():
              model = «train_model(load_frame())»
              return {"score": model.score_}
        `,
      },
      {
        title: "The body of the helper loops over calls to other systems",
        language: "python",
        code: `
          import requests
          from fastapi import FastAPI
          app = FastAPI()
          def refresh(partners):
              for partner in partners:
                  requests.post(partner.url, json={}, timeout=30)
          @app.post("/refresh")
          def endpoint(partners: list[Partner]):
              «refresh(partners)»
              return {"ok": True}
        `,
      },
      {
        title: "Named heavy by the context file",
        language: "ecmascript",
        context: { heavy: ["rebuildIndex"], queue: ["jobs.add"] },
        code: `
          import express from "express";
          const app = express();
          app.post("/admin/reindex", async (req, res) => {
            await «rebuildIndex()»;
            res.json({ ok: true });
          });
        `,
      },
      {
        title: "An export of everything",
        language: "ecmascript",
        code: `
          import { Router } from "express";
          const router = Router();
          router.get("/export", async (req, res) => {
            const file = await «exportAllCustomers()»;
            res.sendFile(file);
          });
        `,
      },
      {
        title: "A subprocess that does the work",
        language: "ecmascript",
        code: `
          import express from "express";
          import { execSync } from "child_process";
          const app = express();
          function render(input: string) {
            execSync("ffmpeg -i " + input + " out.mp4");
          }
          app.post("/videos", (req, res) => {
            «render(req.body.path)»;
            res.sendStatus(200);
          });
        `,
      },
      {
        title: "A nightly job behind a route handler",
        language: "ecmascript",
        fileName: "app/api/billing/route.ts",
        code: `
          export async function POST(request: Request) {
            const total = await «runBillingBatch(new Date())»;
            return Response.json({ total });
          }
        `,
      },
    ],
    accepts: [
      {
        title: "Handed to a background task",
        language: "python",
        context: { heavy: ["run_heavy_job"] },
        code: `
          from fastapi import BackgroundTasks, FastAPI
          app = FastAPI()
          @app.post("/jobs", status_code=202)
          def create_job(request: JobRequest, tasks: BackgroundTasks):
              tasks.add_task(run_heavy_job, request.dataset)
              return {"status": "accepted"}
        `,
      },
      {
        title: "Sent to a worker",
        language: "python",
        context: { heavy: ["run_heavy_job"] },
        code: `
          from celery import shared_task
          from fastapi import FastAPI
          app = FastAPI()
          @shared_task
          def job(dataset):
              run_heavy_job(dataset)
          @app.post("/jobs")
          def create_job(request: JobRequest):
              job.delay(request.dataset)
              return {"status": "accepted"}
        `,
      },
      {
        title: "Not in a handler",
        language: "python",
        context: { heavy: ["run_heavy_job"] },
        code: `
          def main():
              run_heavy_job("orders")
        `,
      },
      {
        title: "A light helper",
        language: "python",
        code: `
          from fastapi import FastAPI
          app = FastAPI()
          def greeting(name):
              return f"hello {name}"
          @app.get("/hello")
          def hello(name: str):
              return greeting(name)
        `,
      },
      {
        title: "Queued",
        language: "ecmascript",
        context: { heavy: ["rebuildIndex"], queue: ["jobs.add"] },
        code: `
          import express from "express";
          const app = express();
          app.post("/admin/reindex", async (req, res) => {
            await jobs.add("reindex", { requestedBy: req.user.id });
            res.status(202).end();
          });
        `,
      },
      {
        title: "Reading the status of a job",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          app.get("/reports/:id", async (req, res) => {
            res.json(await getReportStatus(req.params.id));
          });
        `,
      },
      {
        title: "A scheduled job",
        language: "ecmascript",
        code: `
          import cron from "node-cron";
          cron.schedule("0 3 * * *", async () => {
            await runBillingBatch(new Date());
          });
        `,
      },
      {
        title: "Importing a module is not importing data",
        language: "ecmascript",
        code: `
          import express from "express";
          const app = express();
          app.get("/key", async (req, res) => {
            const key = await crypto.subtle.importKey("raw", secret, "HMAC", false, ["sign"]);
            res.json({ id: generateId(), key });
          });
        `,
      },
    ],
  },
});

interface Heaviness {
  readonly reason: string;
  readonly confidence: "high" | "medium";
  readonly evidence: readonly Evidence[];
}

function heavinessOf(call: Call, review: Review): Heaviness | undefined {
  const named = namedByContext(call, review);
  if (named) return named;
  const roles = review.fact(call)?.roles;
  if (roles?.includes("model.call") && review.fact(call)?.blocking) return said("a model", "medium");
  const target = review.resolver.localFunction(call);
  if (target) return bodyIsHeavy(target, review);
  if (review.fact(call) !== undefined) return undefined;
  const name = lastName(call);
  return name !== undefined && soundsLong(name) ? said("the job", "medium") : undefined;
}

const said = (reason: string, confidence: "high" | "medium"): Heaviness => ({ reason, confidence, evidence: [] });

function namedByContext(call: Call, review: Review): Heaviness | undefined {
  const qualified = review.nameOf(call);
  const written = review.textOf(call.callee);
  const index = review.context.heavy.findIndex(
    (name) => name === written || name === qualified || name === lastName(call),
  );
  if (index < 0) return undefined;
  const evidence = contextEvidence(review.context, `heavy.${index}`);
  return { reason: "the job", confidence: "high", evidence };
}

const verbs =
  "run|process|generate|train|retrain|export|import|sync|synchroni[sz]e|rebuild|reindex|recalculate|recompute|migrate|backfill|crawl|scrape|transcode|render|aggregate";
const objects =
  "job|jobs|report|reports|batch|batches|pipeline|pipelines|all|everything|dataset|datasets|model|models|warehouse|etl|backfill|index|archive|simulation|forecast|video|videos|invoices|catalog|catalogue";
const wordsOf = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
const longJob = new RegExp(`^(?:${verbs})_(?:\\w+_)?(?:${objects})(?:_|$)`);

/** A verb of long work with an object of long work, "runBillingBatch", as whole words. */
const soundsLong = (name: string): boolean => longJob.test(wordsOf(name));

const slowRoles: readonly Role[] = [
  "http.call",
  "db.query",
  "db.write",
  "process.run",
  "model.call",
  "mail.send",
  "spark.action",
  "spark.collect",
  "spark.write",
];

/** The body loops over calls to other systems, waits for another process, or runs a Spark action. */
function bodyIsHeavy(target: FunctionNode, review: Review): Heaviness | undefined {
  let reason: string | undefined;
  const visit = (node: CodeNode, looped: boolean): void => {
    if (reason !== undefined || node.kind === "function") return;
    if (node.kind === "call") {
      const fact = review.fact(node);
      const roles = fact?.roles ?? [];
      if (looped && roles.some((role) => slowRoles.includes(role))) reason = "its loop over calls to other systems";
      else if (roles.includes("process.run") && fact?.blocking) reason = "another process";
      else if (roles.includes("spark.action") || roles.includes("spark.collect")) reason = "a Spark job";
    }
    forEachChild(node, (child) => visit(child, looped || (node.kind === "loop" && child === node.body)));
  };
  if (target.body) visit(target.body, false);
  return reason === undefined ? undefined : said(reason, "medium");
}

/** The call is an argument of something that runs it later, or is only named there. */
function isHandedOver(call: Call, review: Review): boolean {
  if (review.hasRole(call, "job.defer", "thread.offload", "queue.publish")) return true;
  const around = ancestorOf(call, "call");
  return around !== undefined && review.hasRole(around, "job.defer", "queue.publish");
}

const shortened = (text: string): string => (text.length <= 60 && !text.includes("\n") ? text : "this call");
