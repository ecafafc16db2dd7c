import { examplesIn } from "../../exampleList.ts";
import type { RiskExample } from "../../risk.ts";

const limited = { security: { guards: [], publicRoutes: [], rateLimiters: ["limit_tries"] } };
const withContext = (examples: readonly RiskExample[]): readonly RiskExample[] =>
  examples.map((example) => ({ ...example, context: limited }));

export const flags = [
  ...examplesIn(
    "python",
    [
      "Another route is limited",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.post("/search")
      @limiter.limit("10/minute")
      def search():
          return find()
      «@app.post("/login")»
      def login():
          return sign_in()
    `,
    ],
    [
      "Reset",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.post("/search")
      @limiter.limit("10/minute")
      def search():
          return find()
      «@app.post("/forgot-password")»
      def forgot():
          return send()
    `,
    ],
  ),
  ...withContext(
    examplesIn(
      "python",
      [
        "The context names a limiter",
        `
        from fastapi import FastAPI
        app = FastAPI()
        «@app.post("/login")»
        def login(form: Form):
            return sign_in(form)
      `,
      ],
      [
        "Upload",
        `
        from fastapi import FastAPI
        app = FastAPI()
        «@app.post("/upload")»
        def upload(file: UploadFile):
            return store(file)
      `,
      ],
    ),
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Another route is limited",
      `
      import express from "express";
      const app = express();
      app.post("/search", rateLimiter, (req, res) => res.json(find(req.body)));
      «app.post("/login", (req, res) => res.json(signIn(req.body)))»;
    `,
    ],
    [
      "Register",
      `
      import express from "express";
      const app = express();
      app.post("/login", loginLimiter, (req, res) => res.json(signIn(req.body)));
      «app.post("/register", (req, res) => res.json(register(req.body)))»;
    `,
    ],
  ),
  ...withContext(
    examplesIn(
      "ecmascript",
      [
        "The context names a limiter",
        `
        import express from "express";
        const app = express();
        «app.post("/reset-password", (req, res) => res.json(reset(req.body)))»;
      `,
      ],
      [
        "Code",
        `
        import express from "express";
        const app = express();
        «app.post("/otp", (req, res) => res.json(check(req.body)))»;
      `,
      ],
    ),
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Nothing says that routes are limited here",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.post("/login")
      def login():
          return sign_in()
    `,
    ],
    [
      "Limited",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.post("/login")
      @limiter.limit("5/minute")
      def login():
          return sign_in()
    `,
    ],
    [
      "Not guessable",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.post("/login")
      @limiter.limit("5/minute")
      def login():
          return sign_in()
      @app.post("/comments")
      def comment():
          return save()
    `,
    ],
    [
      "Limited as a whole",
      `
      from flask import Flask
      app = Flask(__name__)
      limiter = Limiter(app=app, default_limits=["100/hour"])
      @app.post("/search")
      @limiter.limit("10/minute")
      def search():
          return find()
      @app.post("/login")
      def login():
          return sign_in()
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Nothing says that routes are limited here",
      `
      import express from "express";
      const app = express();
      app.post("/login", (req, res) => res.json(signIn(req.body)));
    `,
    ],
    [
      "All routes",
      `
      import express from "express";
      const app = express();
      app.use(limiter);
      app.post("/x", uploadLimiter, (req, res) => res.end());
      app.post("/login", (req, res) => res.json(signIn(req.body)));
    `,
    ],
    [
      "Limited",
      `
      import express from "express";
      const app = express();
      app.post("/login", loginLimiter, (req, res) => res.json(signIn(req.body)));
    `,
    ],
    [
      "A page",
      `
      import express from "express";
      const app = express();
      app.post("/login", loginLimiter, (req, res) => res.json(signIn(req.body)));
      app.get("/login", (req, res) => res.render("login"));
    `,
    ],
  ),
];
