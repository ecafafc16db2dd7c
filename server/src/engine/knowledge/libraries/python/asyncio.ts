import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "asyncio",
  language: "python",
  source: "https://docs.python.org/3/library/asyncio-task.html",
  modules: ["asyncio"],
  globals: { asyncio: "asyncio" },
  functions: {
    "asyncio.sleep": { roles: ["sleep"], async: true },
    "asyncio.gather": { roles: ["concurrency.gather"], async: true },
    "asyncio.wait": { roles: ["concurrency.gather"], async: true },
    "asyncio.wait_for": { roles: ["timeout.wrap"], async: true },
    "asyncio.timeout": { roles: ["timeout.wrap"] },
    "asyncio.create_task": { returns: "asyncio.Task" },
    "asyncio.ensure_future": { returns: "asyncio.Task" },
    "asyncio.to_thread": { roles: ["thread.offload"], async: true, callbacks: [0] },
    "asyncio.Semaphore": { roles: ["concurrency.limit"], returns: "asyncio.Semaphore" },
    "asyncio.get_event_loop": { returns: "asyncio.AbstractEventLoop" },
    "asyncio.get_running_loop": { returns: "asyncio.AbstractEventLoop" },
    "asyncio.TaskGroup": { returns: "asyncio.TaskGroup" },
    "asyncio.run": {},
  },
  types: {
    "asyncio.AbstractEventLoop": {
      methods: {
        run_in_executor: { roles: ["thread.offload"], async: true, callbacks: [1] },
        create_task: { returns: "asyncio.Task" },
      },
    },
    "asyncio.TaskGroup": { methods: { create_task: { roles: ["concurrency.gather"], returns: "asyncio.Task" } } },
  },
});
