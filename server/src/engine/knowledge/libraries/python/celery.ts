import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "celery",
  language: "python",
  source: "https://docs.celeryq.dev/en/stable/userguide/tasks.html",
  modules: ["celery"],
  functions: {
    "celery.shared_task": { entry: { kind: "queue" }, returns: "celery.Task" },
    "celery.Celery": { roles: ["queue.client"], returns: "celery.Celery" },
  },
  types: {
    "celery.Celery": {
      methods: {
        task: { entry: { kind: "queue" }, returns: "celery.Task" },
        send_task: { roles: ["job.defer", "queue.publish"] },
      },
    },
    "celery.Task": {
      methods: {
        delay: { roles: ["job.defer", "queue.publish"] },
        apply_async: { roles: ["job.defer", "queue.publish"] },
      },
    },
  },
});
