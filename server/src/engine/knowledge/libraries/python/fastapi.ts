import { defineLibrary, type Fact } from "../../library.ts";

const route = (method: string): Fact => ({
  roles: ["route.decorator"],
  entry: { kind: "http", method, pathPosition: 0 },
});
const routes = {
  get: route("GET"),
  post: route("POST"),
  put: route("PUT"),
  patch: route("PATCH"),
  delete: route("DELETE"),
  head: route("HEAD"),
  options: route("OPTIONS"),
  api_route: route("*"),
  websocket: route("WEBSOCKET"),
  include_router: { roles: ["route.mount"] },
  add_middleware: { roles: ["route.mount"] },
} satisfies Record<string, Fact>;

export default defineLibrary({
  name: "fastapi",
  language: "python",
  source: "https://fastapi.tiangolo.com/reference/",
  modules: ["fastapi"],
  functions: {
    "fastapi.FastAPI": { returns: "fastapi.FastAPI" },
    "fastapi.APIRouter": { returns: "fastapi.APIRouter" },
    "fastapi.Depends": { roles: ["auth.guard"], callbacks: [0] },
    "fastapi.Security": { roles: ["auth.guard"], callbacks: [0] },
    "fastapi.security.OAuth2PasswordBearer": { roles: ["auth.guard"] },
    "fastapi.security.HTTPBearer": { roles: ["auth.guard"] },
    "fastapi.security.APIKeyHeader": { roles: ["auth.guard"] },
    "fastapi.responses.JSONResponse": { roles: ["response.send"] },
    "fastapi.responses.RedirectResponse": { roles: ["response.redirect"] },
    "fastapi.HTTPException": { roles: ["response.send"] },
  },
  types: {
    "fastapi.FastAPI": { methods: { ...routes, middleware: { roles: ["route.mount"] } } },
    "fastapi.APIRouter": { methods: routes },
    "fastapi.BackgroundTasks": { methods: { add_task: { roles: ["job.defer"], callbacks: [0] } } },
    "fastapi.Request": { input: true, fields: { query_params: "fastapi.Request", headers: "fastapi.Request" } },
    "fastapi.UploadFile": { input: true, methods: { read: { roles: ["request.input", "file.read"], async: true } } },
  },
  aliases: {
    "fastapi.background.BackgroundTasks": "fastapi.BackgroundTasks",
    "fastapi.routing.APIRouter": "fastapi.APIRouter",
  },
});
