/** What error-leak-to-client reports and what it leaves alone. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "FastAPI answers with the exception",
      language: "python",
      code: `
        from fastapi import FastAPI, HTTPException
        app = FastAPI()
        @app.get("/orders/{order_id}")
        def read(order_id: int):
            try:
                return store.load(order_id)
            except Exception as e:
                raise «HTTPException(status_code=500, detail=str(e))»
      `,
    },
    {
      title: "Flask puts it into the JSON",
      language: "python",
      code: `
        from flask import Flask, jsonify
        app = Flask(__name__)
        @app.post("/orders")
        def create():
            try:
                return jsonify(store.create())
            except Exception as error:
                return «jsonify({"error": f"failed: {error}"})», 500
      `,
    },
    {
      title: "A dictionary is the answer",
      language: "python",
      code: `
        from fastapi import APIRouter
        router = APIRouter()
        @router.post("/sync")
        async def sync():
            try:
                await run()
            except Exception as exc:
                «return {"ok": False, "message": str(exc)}»
      `,
    },
    {
      title: "The whole trace",
      language: "python",
      code: `
        import traceback
        from flask import Flask, jsonify
        app = Flask(__name__)
        @app.get("/x")
        def x():
            try:
                return work()
            except Exception:
                return «jsonify(trace=traceback.format_exc())», 500
      `,
    },
    {
      title: "Express sends the message",
      language: "ecmascript",
      code: `
        app.get("/orders", async (req, res) => {
          try {
            res.json(await store.list());
          } catch (error) {
            «res.status(500).json({ error: error.message })»;
          }
        });
      `,
    },
    {
      title: "The stack",
      language: "ecmascript",
      code: `
        app.post("/import", async (req, res) => {
          try {
            await run(req.body);
            res.sendStatus(204);
          } catch (err) {
            «res.status(500).send(err.stack)»;
          }
        });
      `,
    },
    {
      title: "A Next.js route",
      language: "ecmascript",
      fileName: "app/api/orders/route.ts",
      code: `
        import { NextResponse } from "next/server";
        export async function GET() {
          try {
            return NextResponse.json(await load());
          } catch (error: any) {
            return «NextResponse.json({ error: error.message }, { status: 500 })»;
          }
        }
      `,
    },
    {
      title: "The error itself",
      language: "ecmascript",
      code: `
        router.get("/a", async (req, res) => {
          try {
            res.json(await a());
          } catch (e) {
            «res.status(500).json(e)»;
          }
        });
      `,
    },
    {
      title: "http.Error with the text",
      language: "go",
      code: `
        package api
        import "net/http"
        func list(w http.ResponseWriter, r *http.Request) {
          rows, err := store.List(r.Context())
          if err != nil {
            «http.Error(w, err.Error(), http.StatusInternalServerError)»
            return
          }
          write(w, rows)
        }
      `,
    },
    {
      title: "gin with status 500",
      language: "go",
      code: `
        package api
        import "github.com/gin-gonic/gin"
        func list(c *gin.Context) {
          rows, err := store.List(c)
          if err != nil {
            «c.JSON(500, gin.H{"error": err.Error()})»
            return
          }
          c.JSON(200, rows)
        }
      `,
    },
    {
      title: "A named status",
      language: "go",
      code: `
        package api
        import ("net/http"; "github.com/gin-gonic/gin")
        func get(c *gin.Context) {
          if err := run(); err != nil {
            «c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"detail": err.Error()})»
          }
        }
      `,
    },
    {
      title: "Formatted",
      language: "go",
      code: `
        package api
        import ("fmt"; "net/http")
        func list(w http.ResponseWriter, r *http.Request) {
          if err := run(); err != nil {
            «http.Error(w, fmt.Sprintf("failed: %v", err), 500)»
          }
        }
      `,
    },
  ],
  accepts: [
    {
      title: "A fixed text",
      language: "python",
      code: `
        from fastapi import FastAPI, HTTPException
        app = FastAPI()
        @app.get("/a")
        def a():
            try:
                return work()
            except Exception as e:
                logger.exception("work failed")
                raise HTTPException(status_code=500, detail="internal error") from e
      `,
    },
    {
      title: "What is wrong with the input may be said",
      language: "python",
      code: `
        from fastapi import FastAPI, HTTPException
        app = FastAPI()
        @app.post("/a")
        def a(text: str):
            try:
                return parse(text)
            except ValueError as e:
                raise HTTPException(status_code=400, detail=str(e))
      `,
    },
    {
      title: "Not a handler",
      language: "python",
      code: `
        def load(path):
            try:
                return read(path)
            except Exception as e:
                return {"error": str(e)}
      `,
    },
    {
      title: "Logged, not sent",
      language: "python",
      code: `
        from flask import Flask, jsonify
        app = Flask(__name__)
        @app.get("/a")
        def a():
            try:
                return work()
            except Exception as e:
                app.logger.error("failed: %s", e)
                return jsonify(error="internal"), 500
      `,
    },
    {
      title: "A fixed text",
      language: "ecmascript",
      code: `
        app.get("/a", async (req, res) => {
          try {
            res.json(await a());
          } catch (error) {
            logger.error(error);
            res.status(500).json({ error: "internal error" });
          }
        });
      `,
    },
    {
      title: "Only for errors that are meant for the caller",
      language: "ecmascript",
      code: `
        app.get("/a", async (req, res, next) => {
          try {
            res.json(await a());
          } catch (error) {
            if (error instanceof ValidationError) return res.status(400).json({ error: error.message });
            next(error);
          }
        });
      `,
    },
    {
      title: "Only in development",
      language: "ecmascript",
      code: `
        app.get("/a", async (req, res) => {
          try {
            res.json(await a());
          } catch (error) {
            res.status(500).json({ error: process.env.NODE_ENV === "development" ? error.message : "internal" });
          }
        });
      `,
    },
    {
      title: "Handed on",
      language: "ecmascript",
      code: `
        app.get("/a", async (req, res, next) => {
          try {
            res.json(await a());
          } catch (error) {
            next(error);
          }
        });
      `,
    },
    {
      title: "A fixed text",
      language: "go",
      code: `
        package api
        import "net/http"
        func list(w http.ResponseWriter, r *http.Request) {
          if err := run(); err != nil {
            log.Printf("run: %v", err)
            http.Error(w, "internal error", http.StatusInternalServerError)
          }
        }
      `,
    },
    {
      title: "What is wrong with the input may be said",
      language: "go",
      code: `
        package api
        import "net/http"
        func create(w http.ResponseWriter, r *http.Request) {
          if err := validate(r); err != nil {
            http.Error(w, err.Error(), http.StatusBadRequest)
          }
        }
      `,
    },
    {
      title: "Logged",
      language: "go",
      code: `
        package api
        import "log"
        func run() {
          if err := work(); err != nil {
            log.Println(err.Error(), 500)
          }
        }
      `,
    },
    {
      title: "Returned to Go code",
      language: "go",
      code: `
        package api
        import "fmt"
        func run() error {
          if err := work(); err != nil {
            return fmt.Errorf("work: %w", err)
          }
          return nil
        }
      `,
    },
  ],
};
