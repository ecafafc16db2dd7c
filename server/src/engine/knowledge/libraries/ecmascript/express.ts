import { defineLibrary, type Fact } from "../../library.ts";

const route = (method: string): Fact => ({
  roles: ["route.register"],
  entry: { kind: "http", method, pathPosition: 0 },
});
const routes: Record<string, Fact> = {
  get: route("GET"),
  post: route("POST"),
  put: route("PUT"),
  patch: route("PATCH"),
  delete: route("DELETE"),
  all: route("*"),
  use: { roles: ["route.mount"] },
};

export default defineLibrary({
  name: "express",
  language: "ecmascript",
  source: "https://expressjs.com/en/5x/api.html",
  modules: ["express", "passport", "express-rate-limit", "helmet", "cors", "express-jwt"],
  functions: {
    express: { returns: "express.Application" },
    "express.Router": { returns: "express.Router" },
    "passport.authenticate": { roles: ["auth.guard"] },
    "express-jwt.expressjwt": { roles: ["auth.guard"] },
    "express-rate-limit": { roles: ["rate.limit"] },
    "express-rate-limit.rateLimit": { roles: ["rate.limit"] },
  },
  types: {
    "express.Application": { methods: routes },
    "express.Router": { methods: routes },
    "express.Request": {
      input: true,
      fields: {
        body: "express.Request",
        query: "express.Request",
        params: "express.Request",
        headers: "express.Request",
      },
    },
    "express.Response": {
      methods: {
        json: { roles: ["response.send"] },
        send: { roles: ["response.send"] },
        end: { roles: ["response.send"] },
        render: { roles: ["response.send", "template.render"] },
        redirect: { roles: ["response.redirect"] },
        status: { returns: "self" },
      },
    },
  },
  aliases: { "express.Express": "express.Application" },
});
