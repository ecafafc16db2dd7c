import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Address from the query",
      `
      import requests
      from flask import request
      @app.route("/preview")
      def preview():
          return «requests.get(request.args["url"], timeout=5)».text
    `,
    ],
    [
      "FastAPI",
      `
      import httpx
      from fastapi import FastAPI
      app = FastAPI()
      @app.get("/fetch")
      async def fetch(url: str):
          return «httpx.get(url)».text
    `,
    ],
    [
      "Redirect",
      `
      from flask import request, redirect
      @app.route("/login")
      def login():
          return «redirect(request.args.get("next"))»
    `,
    ],
    [
      "Host of the caller",
      `
      import requests
      from flask import request
      def status():
          host = request.args.get("host")
          return «requests.get(f"http://{host}/status", timeout=3)».json()
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "fetch",
      `
      import express from "express";
      const app = express();
      app.get("/proxy", async (req, res) => {
        const answer = await «fetch(req.query.url)»;
        res.send(await answer.text());
      });
    `,
    ],
    [
      "axios from the body",
      `
      import express from "express";
      import axios from "axios";
      const app = express();
      app.post("/webhook", async (req, res) => {
        const { callbackUrl } = req.body;
        await «axios.post(callbackUrl, { ok: true })»;
        res.sendStatus(204);
      });
    `,
    ],
    [
      "Redirect",
      `
      import express from "express";
      const app = express();
      app.get("/go", (req, res) => «res.redirect(req.query.to)»);
    `,
    ],
    [
      "Route handler",
      `
      export async function GET(request: Request) {
        const url = new URL(request.url).searchParams.get("target");
        return «fetch(url)»;
      }
    `.replace("export", "export"),
    ],
  ).map((example, index) => (index === 3 ? { ...example, fileName: "app/api/proxy/route.ts" } : example)),
  ...examplesIn(
    "go",
    [
      "http.Get",
      `
      package web
      func fetch(w http.ResponseWriter, r *http.Request) {
        resp, err := «http.Get(r.URL.Query().Get("url"))»
        copyTo(w, resp, err)
      }
    `,
    ],
    [
      "Redirect",
      `
      package web
      func back(w http.ResponseWriter, r *http.Request) { «http.Redirect(w, r, r.FormValue("next"), http.StatusFound)» }
    `,
    ],
    [
      "NewRequest",
      `
      package web
      func call(w http.ResponseWriter, r *http.Request) {
        req, _ := «http.NewRequestWithContext(r.Context(), "GET", "http://"+r.FormValue("host")+"/status", nil)»
        do(req)
      }
    `,
    ],
    [
      "gin",
      `
      package web
      func back(c *gin.Context) { «c.Redirect(302, c.Query("next"))» }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "RestTemplate",
      `
      class Proxy { @GetMapping("/p") String p(@RequestParam String url) { return «restTemplate.getForObject(url, String.class)»; } }
    `,
    ],
    [
      "URL",
      `
      class Proxy { @GetMapping("/p") InputStream p(@RequestParam String url) throws IOException { return «new URL(url)».openStream(); } }
    `,
    ],
    [
      "Redirect",
      `
      class Login {
        void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException { «response.sendRedirect(request.getParameter("next"))»; }
      }
    `,
    ],
    [
      "Spring redirect",
      `
      class Login { @GetMapping("/go") String go(@RequestParam String to) { «return "redirect:" + to;» } }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "A fixed host",
      `
      import requests
      from flask import request
      def user():
          return requests.get(f"https://api.example.com/users/{request.args['id']}", timeout=5).json()
    `,
    ],
    [
      "Allowed hosts",
      `
      import requests
      from flask import request
      def preview():
          url = request.args["url"]
          if urlparse(url).hostname not in ALLOWED:
              abort(400)
          return requests.get(url, timeout=5).text
    `,
    ],
    [
      "A helper",
      `
      import requests
      def load(url):
          return requests.get(url, timeout=5)
    `,
    ],
    [
      "Redirect to a route",
      `
      from flask import redirect, url_for
      def done():
          return redirect(url_for("index"))
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Fixed host",
      `
      import express from "express";
      const app = express();
      app.get("/u/:id", async (req, res) => res.json(await fetch(\`https://api.example.com/u/\${req.params.id}\`)));
    `,
    ],
    [
      "Base of the configuration",
      `
      import express from "express";
      const app = express();
      app.get("/u/:id", async (req, res) => res.json(await fetch(\`\${config.base}/u/\${req.params.id}\`)));
    `,
    ],
    [
      "Allowed",
      `
      import express from "express";
      const app = express();
      app.get("/go", (req, res) => {
        const to = String(req.query.to);
        if (!to.startsWith("/")) return res.sendStatus(400);
        res.redirect(to);
      });
    `,
    ],
    [
      "Own address",
      `
      import express from "express";
      const app = express();
      app.use((req, res) => res.redirect("https://www.example.com" + req.originalUrl));
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Fixed host",
      `
      package web
      func get(w http.ResponseWriter, r *http.Request) { http.Get("https://api.example.com/u/" + r.FormValue("id")) }
    `,
    ],
    [
      "Constant",
      `
      package web
      func back(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/login", http.StatusFound) }
    `,
    ],
    [
      "Helper",
      `
      package web
      func load(url string) (*http.Response, error) { return http.Get(url) }
    `,
    ],
    [
      "Checked",
      `
      package web
      func back(w http.ResponseWriter, r *http.Request) {
        next := r.FormValue("next")
        if !strings.HasPrefix(next, "/") { next = "/" }
        http.Redirect(w, r, next, http.StatusFound)
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Fixed",
      `
      class Proxy { @GetMapping("/p") String p(@RequestParam String id) { return restTemplate.getForObject("https://api.example.com/" + id, String.class); } }
    `,
    ],
    [
      "Constant redirect",
      `
      class Login { String go() { return "redirect:/home"; } }
    `,
    ],
    [
      "Helper",
      `
      class Loader { String load(String url) { return restTemplate.getForObject(url, String.class); } }
    `,
    ],
    [
      "Checked",
      `
      class Login {
        void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          String next = request.getParameter("next");
          if (!ALLOWED.contains(next)) { next = "/"; }
          response.sendRedirect(next);
        }
      }
    `,
    ],
  ),
];
