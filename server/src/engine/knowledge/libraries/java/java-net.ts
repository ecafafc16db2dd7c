import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

// "If this method is not invoked ... the effect is the same as setting an infinite Duration" (HttpRequest.Builder.timeout).
const request: TimeoutFact = {
  options: [],
  default: "none",
  carriedBy: { position: 0, names: ["timeout"] },
  example: "HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10))",
};
// "A timeout of zero is interpreted as an infinite timeout" (URLConnection.setReadTimeout), and zero is the default.
const connection: TimeoutFact = {
  options: [],
  default: "none",
  carriedBy: { client: true, names: ["setReadTimeout"] },
  example: "connection.setReadTimeout(10_000)",
};
const exchange: Fact = { roles: ["http.call"], blocking: "network", throwsOnStatus: false, timeout: connection };

export default defineLibrary({
  name: "java.net",
  language: "java",
  source: "https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/java/net/http/HttpRequest.Builder.html",
  modules: ["java.net"],
  globals: {
    HttpClient: "java.net.http.HttpClient",
    HttpRequest: "java.net.http.HttpRequest",
    URL: "java.net.URL",
    HttpURLConnection: "java.net.HttpURLConnection",
    URLConnection: "java.net.URLConnection",
  },
  functions: {
    "java.net.http.HttpClient.newHttpClient": { roles: ["http.client"], returns: "java.net.http.HttpClient" },
    "java.net.http.HttpClient.newBuilder": { returns: "java.net.http.HttpClient.Builder" },
    "java.net.URL": { returns: "java.net.URL" },
  },
  types: {
    "java.net.URL": {
      methods: {
        openStream: {
          roles: ["http.call"],
          blocking: "network",
          timeout: { options: [], default: "none", example: connection.example },
        },
        openConnection: { returns: "java.net.HttpURLConnection" },
      },
    },
    "java.net.http.HttpClient.Builder": {
      methods: { build: { roles: ["http.client"], returns: "java.net.http.HttpClient" } },
      anyMethod: { returns: "self" },
    },
    "java.net.http.HttpClient": {
      methods: {
        send: { roles: ["http.call"], blocking: "network", throwsOnStatus: false, timeout: request },
        sendAsync: { roles: ["http.call"], throwsOnStatus: false, timeout: request },
      },
    },
    "java.net.HttpURLConnection": { methods: named(exchange, "getInputStream", "getResponseCode") },
    "java.net.URLConnection": { methods: named(exchange, "getInputStream") },
  },
});
