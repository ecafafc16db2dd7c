import { defineLibrary, type Fact } from "../../library.ts";

const route = (method: string): Fact => ({
  roles: ["route.decorator"],
  entry: { kind: "http", method, pathPosition: 0 },
});
const routes = {
  route: route("*"),
  get: route("GET"),
  post: route("POST"),
  put: route("PUT"),
  patch: route("PATCH"),
  delete: route("DELETE"),
  before_request: { roles: ["route.mount"] },
  register_blueprint: { roles: ["route.mount"] },
} satisfies Record<string, Fact>;

export default defineLibrary({
  name: "flask",
  language: "python",
  source: "https://flask.palletsprojects.com/en/stable/api/",
  modules: ["flask", "flask_login", "flask_jwt_extended", "flask_limiter"],
  functions: {
    "flask.Flask": { returns: "flask.Flask" },
    "flask.Blueprint": { returns: "flask.Blueprint" },
    "flask.jsonify": { roles: ["response.send"] },
    "flask.make_response": { roles: ["response.send"] },
    "flask.redirect": { roles: ["response.redirect"] },
    "flask.render_template": { roles: ["template.render"] },
    "flask.render_template_string": { roles: ["template.render"] },
    "flask_login.login_required": { roles: ["auth.guard"] },
    "flask_jwt_extended.jwt_required": { roles: ["auth.guard"] },
    "flask_jwt_extended.verify_jwt_in_request": { roles: ["auth.guard"] },
  },
  types: {
    "flask.Flask": { methods: routes },
    "flask.Blueprint": { methods: routes },
    "flask.request": {
      input: true,
      fields: { args: "flask.request", form: "flask.request", json: "flask.request", files: "flask.request" },
      methods: { get_json: { roles: ["request.input"] }, get_data: { roles: ["request.input"] } },
    },
  },
});
