import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "time",
  language: "python",
  source: "https://docs.python.org/3/library/time.html#time.sleep",
  modules: ["time"],
  globals: { time: "time" },
  functions: {
    "time.sleep": { roles: ["sleep"], blocking: "sleep", nonBlocking: "asyncio.sleep" },
  },
});
