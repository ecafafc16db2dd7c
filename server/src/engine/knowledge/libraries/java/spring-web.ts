import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

// The JDK's connection behind SimpleClientHttpRequestFactory waits for ever; a factory or a builder may set the bound.
const timeout: TimeoutFact = {
  options: [],
  default: "none",
  carriedBy: { client: true, names: ["setRequestFactory", "setReadTimeout", "readTimeout"] },
  example: "new RestTemplateBuilder().readTimeout(Duration.ofSeconds(10)).build()",
};
const annotations = "org.springframework.web.bind.annotation";
const route = (method: string): Fact => ({
  roles: ["route.decorator"],
  entry: { kind: "http", method, pathPosition: 0 },
});
const mappings: Readonly<Record<string, string>> = {
  GetMapping: "GET",
  PostMapping: "POST",
  PutMapping: "PUT",
  PatchMapping: "PATCH",
  DeleteMapping: "DELETE",
  RequestMapping: "*",
};
const names = Object.keys(mappings);

export default defineLibrary({
  name: "spring-web",
  language: "java",
  source: "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-requestmapping.html",
  modules: ["org.springframework.web", "org.springframework.http", "org.springframework.scheduling"],
  // Assistants leave the imports out; the annotation names are Spring's own.
  globals: {
    ...Object.fromEntries(names.map((name) => [name, `${annotations}.${name}`])),
    RestTemplate: "org.springframework.web.client.RestTemplate",
    ResponseEntity: "org.springframework.http.ResponseEntity",
    Scheduled: "org.springframework.scheduling.annotation.Scheduled",
    KafkaListener: "org.springframework.kafka.annotation.KafkaListener",
  },
  functions: {
    ...Object.fromEntries(Object.entries(mappings).map(([name, method]) => [`${annotations}.${name}`, route(method)])),
    "org.springframework.scheduling.annotation.Scheduled": { entry: { kind: "schedule" } },
    "org.springframework.kafka.annotation.KafkaListener": { entry: { kind: "queue" } },
    "org.springframework.http.ResponseEntity.ok": { roles: ["response.send"] },
    "org.springframework.http.ResponseEntity.status": { roles: ["response.send"] },
    "org.springframework.web.client.RestTemplate": {
      roles: ["http.client"],
      returns: "org.springframework.web.client.RestTemplate",
    },
  },
  types: {
    "org.springframework.web.client.RestTemplate": {
      methods: Object.fromEntries(
        ["getForObject", "getForEntity", "postForObject", "postForEntity", "exchange", "put", "delete"].map((name) => [
          name,
          { roles: ["http.call"], blocking: "network", throwsOnStatus: true, timeout } satisfies Fact,
        ]),
      ),
    },
  },
});
