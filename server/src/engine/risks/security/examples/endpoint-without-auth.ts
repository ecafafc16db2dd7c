import type { RiskExample } from "../../risk.ts";

export const flags: readonly RiskExample[] = [
  {
    title: "The sibling route is guarded",
    language: "python",
    code: `
          from fastapi import APIRouter, Depends
          router = APIRouter()
          @router.get("/orders")
          def list_orders(user=Depends(require_user)):
              return orders.of(user)
          «@router.delete("/orders/{order_id}")»
          def delete_order(order_id: int):
              orders.delete(order_id)
        `,
  },
  {
    title: "The context names the guard",
    language: "python",
    context: { security: { guards: ["require_user"], publicRoutes: ["/health"], rateLimiters: [] } },
    code: `
          from fastapi import FastAPI
          app = FastAPI()
          «@app.post("/refunds")»
          def refund(order_id: int, amount: float):
              return payments.refund(order_id, amount)
        `,
  },
  {
    title: "Flask with a decorator on the neighbour",
    language: "python",
    code: `
          from flask import Blueprint
          from flask_login import login_required
          bp = Blueprint("invoices", __name__)
          @bp.route("/invoices")
          @login_required
          def index():
              return invoices()
          «@bp.route("/invoices/<int:id>/pay", methods=["POST"])»
          def pay(id):
              return pay_invoice(id)
        `,
  },
  {
    title: "Guard by decorator, named in the context",
    language: "python",
    context: { security: { guards: ["requires_role"], publicRoutes: [], rateLimiters: [] } },
    code: `
          from flask import Flask
          app = Flask(__name__)
          @app.get("/a")
          @requires_role("admin")
          def a():
              return "a"
          «@app.get("/b")»
          def b():
              return "b"
        `,
  },
  {
    title: "Express: one route forgot the middleware",
    language: "ecmascript",
    code: `
          import { Router } from "express";
          const router = Router();
          router.get("/users", requireAuth, listUsers);
          «router.delete("/users/:id", async (req, res) => {
            await users.remove(req.params.id);
            res.sendStatus(204);
          })»;
        `,
  },
  {
    title: "Express: the context names the guard",
    language: "ecmascript",
    context: { security: { guards: ["requireSession"], publicRoutes: [], rateLimiters: [] } },
    code: `
          import express from "express";
          const app = express();
          «app.post("/payouts", async (req, res) => {
            res.json(await payouts.create(req.body));
          })»;
        `,
  },
  {
    title: "Guard list on the neighbour",
    language: "ecmascript",
    code: `
          import express from "express";
          const app = express();
          app.put("/profile", [authenticate, validateProfile], (req, res) => res.json(save(req.body)));
          «app.put("/settings", (req, res) => {
            res.json(saveSettings(req.body));
          })»;
        `,
  },
  {
    title: "passport on the neighbour",
    language: "ecmascript",
    code: `
          import express from "express";
          import passport from "passport";
          const router = express.Router();
          router.get("/me", passport.authenticate("jwt"), (req, res) => res.json(req.user));
          «router.get("/all", (req, res) => {
            res.json(store.everything());
          })»;
        `,
  },
  {
    title: "Spring: the neighbour is guarded",
    language: "java",
    code: `
          @RestController
          class Orders {
            @PreAuthorize("hasRole('USER')")
            @GetMapping("/orders") List<Order> list() { return orders.all(); }
            «@DeleteMapping("/orders/{id}")» void remove(@PathVariable long id) { orders.remove(id); }
          }
        `,
  },
  {
    title: "Secured on one of two",
    language: "java",
    code: `
          @RestController
          class Refunds {
            @Secured("ROLE_ADMIN")
            @PostMapping("/refunds") void refund(@RequestBody Refund r) { payments.refund(r); }
            «@PostMapping("/payouts")» void payout(@RequestBody Payout p) { payments.payout(p); }
          }
        `,
  },
  {
    title: "RolesAllowed on one of two",
    language: "java",
    code: `
          @RestController
          class Users {
            @RolesAllowed("admin")
            @GetMapping("/users") List<User> all() { return users.all(); }
            «@PutMapping("/users/{id}")» void put(@PathVariable long id) { users.touch(id); }
          }
        `,
  },
  {
    title: "The context names the guard",
    language: "java",
    context: { security: { guards: ["PreAuthorize"], publicRoutes: [], rateLimiters: [] } },
    code: `
          @RestController
          class Exports {
            «@PostMapping("/exports")» void export() { exports.start(); }
          }
        `,
  },
];

export const accepts: readonly RiskExample[] = [
  {
    title: "Nothing says that routes are guarded here",
    language: "python",
    code: `
          from fastapi import FastAPI
          app = FastAPI()
          @app.get("/items")
          def items():
              return []
        `,
  },
  {
    title: "Guard on the router",
    language: "python",
    context: { security: { guards: ["require_user"], publicRoutes: [], rateLimiters: [] } },
    code: `
          from fastapi import APIRouter, Depends
          router = APIRouter(dependencies=[Depends(require_user)])
          @router.post("/refunds")
          def refund(order_id: int):
              return payments.refund(order_id)
        `,
  },
  {
    title: "Health and login are for everybody",
    language: "python",
    code: `
          from fastapi import APIRouter, Depends
          router = APIRouter()
          @router.get("/orders")
          def list_orders(user=Depends(get_current_user)):
              return orders.of(user)
          @router.get("/healthz")
          def health():
              return "ok"
          @router.post("/login")
          def login(form: LoginForm):
              return sessions.open(form)
        `,
  },
  {
    title: "A dependency that only opens a session is no guard",
    language: "python",
    code: `
          from fastapi import APIRouter, Depends
          router = APIRouter()
          @router.get("/a")
          def a(db=Depends(get_db)):
              return db.a()
          @router.get("/b")
          def b():
              return 1
        `,
  },
  {
    title: "Middleware in front of all that follows",
    language: "ecmascript",
    context: { security: { guards: ["requireSession"], publicRoutes: [], rateLimiters: [] } },
    code: `
          import express from "express";
          const app = express();
          app.use(requireSession);
          app.post("/payouts", async (req, res) => res.json(await create(req.body)));
        `,
  },
  {
    title: "A public route of the context",
    language: "ecmascript",
    context: { security: { guards: ["requireSession"], publicRoutes: ["/webhooks/*"], rateLimiters: [] } },
    code: `
          import express from "express";
          const app = express();
          app.post("/webhooks/stripe", (req, res) => res.sendStatus(200));
        `,
  },
  {
    title: "No guarded sibling and no context",
    language: "ecmascript",
    code: `
          import express from "express";
          const app = express();
          app.get("/a", (req, res) => res.send("a"));
        `,
  },
  {
    title: "The handler checks by itself",
    language: "ecmascript",
    code: `
          import express from "express";
          const app = express();
          app.get("/a", requireAuth, (req, res) => res.send("a"));
          app.get("/b", (req, res) => {
            if (!req.user) return res.sendStatus(401);
            res.send("b");
          });
        `,
  },
  {
    title: "Guard on the class",
    language: "java",
    context: { security: { guards: ["PreAuthorize"], publicRoutes: [], rateLimiters: [] } },
    code: `
          @RestController
          @PreAuthorize("isAuthenticated()")
          class Orders { @PostMapping("/orders") void create() { orders.create(); } }
        `,
  },
  {
    title: "Nothing says that routes are guarded here",
    language: "java",
    code: `
          @RestController
          class Items { @GetMapping("/items") List<Item> items() { return items.all(); } }
        `,
  },
  {
    title: "Login is for everybody",
    language: "java",
    code: `
          @RestController
          class Auth {
            @PreAuthorize("isAuthenticated()")
            @GetMapping("/me") User me() { return users.current(); }
            @PostMapping("/login") Token login(@RequestBody Login in) { return tokens.make(in); }
          }
        `,
  },
  {
    title: "A public route of the context",
    language: "java",
    context: { security: { guards: ["PreAuthorize"], publicRoutes: ["/feeds/*"], rateLimiters: [] } },
    code: `
          @RestController
          class Feeds { @GetMapping("/feeds/news") String news() { return "n"; } }
        `,
  },
];
