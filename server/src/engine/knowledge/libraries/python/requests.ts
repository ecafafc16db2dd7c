import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

const timeout: TimeoutFact = { options: ["timeout"], default: "none", example: "timeout=10" };
const call: Fact = {
  roles: ["http.call"],
  returns: "requests.Response",
  blocking: "network",
  nonBlocking: "httpx.AsyncClient",
  timeout,
  throwsOnStatus: false,
};
const verbs = { get: call, post: call, put: call, patch: call, delete: call, head: call, options: call, request: call };

export default defineLibrary({
  name: "requests",
  language: "python",
  source: "https://requests.readthedocs.io/en/latest/user/quickstart/#timeouts",
  modules: ["requests"],
  globals: { requests: "requests" },
  functions: {
    ...Object.fromEntries(Object.entries(verbs).map(([verb, fact]) => [`requests.${verb}`, fact])),
    "requests.Session": { roles: ["http.client"], returns: "requests.Session" },
    "requests.session": { roles: ["http.client"], returns: "requests.Session" },
  },
  types: {
    "requests.Session": { methods: { ...verbs, send: call }, closes: ["close"] },
    "requests.Response": {
      methods: { raise_for_status: { roles: ["validate"] }, json: { roles: ["serialise.load"] } },
      closes: ["close"],
    },
  },
  aliases: { "requests.sessions.Session": "requests.Session", "requests.api.get": "requests.get" },
});
