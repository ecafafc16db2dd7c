import { defineLibrary, type Fact } from "../../library.ts";

const verbs = ["GET", "POST", "PUT", "DELETE", "PATCH"];
const roots = ["jakarta.ws.rs", "javax.ws.rs"];
const route = (method: string): Fact => ({ roles: ["route.decorator"], entry: { kind: "http", method } });

export default defineLibrary({
  name: "jakarta.ws.rs",
  language: "java",
  source: "https://jakarta.ee/specifications/restful-ws/4.0/jakarta-restful-ws-spec-4.0",
  modules: roots,
  functions: Object.fromEntries(roots.flatMap((root) => verbs.map((verb) => [`${root}.${verb}`, route(verb)]))),
});
