import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

// "Timeout of zero means no timeout": http.Client.Timeout, and with it http.DefaultClient and the package functions.
const timeout: TimeoutFact = {
  options: [],
  default: "none",
  carriedBy: { client: true, names: ["Timeout", "Transport"] },
  example: "&http.Client{Timeout: 10 * time.Second}",
};
const call: Fact = { roles: ["http.call"], returns: "net/http.Response", throwsOnStatus: false, timeout };
const request: Fact = {
  ...call,
  timeout: {
    ...timeout,
    carriedBy: { client: true, position: 0, names: ["Timeout", "Transport", "WithContext", "NewRequestWithContext"] },
  },
};

export default defineLibrary({
  name: "net/http",
  language: "go",
  source: "https://pkg.go.dev/net/http",
  modules: ["net/http"],
  globals: { http: "net/http" },
  functions: {
    "net/http.Get": { ...call, timeout: { options: [], default: "none", example: timeout.example } },
    "net/http.Head": { ...call, timeout: { options: [], default: "none", example: timeout.example } },
    "net/http.Post": { ...call, timeout: { options: [], default: "none", example: timeout.example } },
    "net/http.PostForm": { ...call, timeout: { options: [], default: "none", example: timeout.example } },
    "net/http.NewRequest": { returns: "net/http.Request" },
    "net/http.NewRequestWithContext": { returns: "net/http.Request" },
  },
  types: {
    "net/http": { fields: { DefaultClient: "net/http.Client" } },
    "net/http.Client": { methods: { ...named(call, "Get", "Head", "Post", "PostForm"), Do: request } },
    "net/http.Response": { fields: { Body: "io.ReadCloser" }, closes: ["Body.Close"] },
  },
});
