import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

// axios waits for ever by default: timeout is 0.
const at = (optionsPosition: number): TimeoutFact => ({
  options: ["timeout", "signal", "cancelToken"],
  optionsPosition,
  default: "none",
  example: "{ timeout: 10_000 }",
});
const call = (optionsPosition: number): Fact => ({
  roles: ["http.call"],
  async: true,
  returns: "axios.AxiosResponse",
  throwsOnStatus: true,
  timeout: at(optionsPosition),
});
const methods: Record<string, Fact> = {
  get: call(1),
  delete: call(1),
  head: call(1),
  options: call(1),
  post: call(2),
  put: call(2),
  patch: call(2),
  request: call(0),
};

export default defineLibrary({
  name: "axios",
  language: "ecmascript",
  source: "https://axios-http.com/docs/req_config",
  modules: ["axios"],
  globals: { axios: "axios" },
  functions: {
    axios: call(0),
    "axios.create": { roles: ["http.client"], returns: "axios.AxiosInstance", timeout: at(0) },
    ...Object.fromEntries(Object.entries(methods).map(([name, fact]) => [`axios.${name}`, fact])),
  },
  types: { "axios.AxiosInstance": { methods, call: call(0) } },
});
