import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

// Every call has five seconds unless timeout=None switches that off.
const timeout: TimeoutFact = { options: ["timeout"], default: 5_000, example: "timeout=10" };
const call: Fact = {
  roles: ["http.call"],
  returns: "httpx.Response",
  blocking: "network",
  nonBlocking: "httpx.AsyncClient",
  timeout,
  throwsOnStatus: false,
};
const awaited: Fact = { roles: ["http.call"], returns: "httpx.Response", async: true, timeout, throwsOnStatus: false };
const verbs = ["get", "post", "put", "patch", "delete", "head", "options", "request", "stream"];
const each = (fact: Fact) => Object.fromEntries(verbs.map((verb) => [verb, fact]));

export default defineLibrary({
  name: "httpx",
  language: "python",
  source: "https://www.python-httpx.org/advanced/timeouts/",
  modules: ["httpx"],
  globals: { httpx: "httpx" },
  functions: {
    ...Object.fromEntries(verbs.map((verb) => [`httpx.${verb}`, call])),
    "httpx.Client": { roles: ["http.client"], returns: "httpx.Client", timeout },
    "httpx.AsyncClient": { roles: ["http.client"], returns: "httpx.AsyncClient", timeout },
  },
  types: {
    "httpx.Client": { methods: { ...each(call), send: call }, closes: ["close"] },
    "httpx.AsyncClient": { methods: { ...each(awaited), send: awaited }, closes: ["aclose"] },
    "httpx.Response": { methods: { raise_for_status: { roles: ["validate"] }, json: { roles: ["serialise.load"] } } },
  },
});
