/** A handler turns an unexpected error into an answer, and nobody but the client learns of it. */

import { forEachChild } from "../../model/code/children.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { enclosingFunction } from "../../model/code/position.ts";
import type { CatchClause, If } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { catchesEverything, isReport, leavesTrace, usesError } from "../errors/handling.ts";
import { examplesIn } from "../exampleList.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "failure-path-without-log",
    family: "observability",
    title: "Failure answered, but not logged",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    yieldsTo: ["swallowed-error", "failure-reported-as-success", "error-leak-to-client"],
    messages: {
      silent: {
        what: "An unexpected error is answered with a failure and leaves no log line.",
        why: "The client sees a 500, and that is all there is: no message, no stack trace, no metric. When the calls of users come in, nobody can say what failed, since when, or for whom.",
        next: "Log the error with its stack trace and what identifies the request before answering, or let it reach the error handler that does.",
      },
    },
  },
  detect: {
    catch(clause, review) {
      return isSilentCatch(clause, review) ? { message: "silent", at: clause } : undefined;
    },
    if(branch, review) {
      return review.knowledge.language === "go" && isSilentBranch(branch, review)
        ? { message: "silent", at: branch.then }
        : undefined;
    },
  },
  examples: {
    flags: [
      ...examplesIn(
        "python",
        [
          "A 500 and nothing else",
          `from flask import Flask\napp = Flask(__name__)\n\n@app.get("/rates")\ndef rates():\n    try:\n        return load()\n    «except Exception:\n        return {"error": "failed"}, 500»`,
        ],
        [
          "jsonify",
          `from flask import Flask, jsonify\napp = Flask(__name__)\n\n@app.post("/orders")\ndef create():\n    try:\n        return jsonify(save())\n    «except Exception as e:\n        return jsonify({"error": "could not save"}), 500»`,
        ],
        [
          "A JSONResponse",
          `from fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/items")\nasync def items():\n    try:\n        return await load()\n    «except Exception:\n        return JSONResponse(status_code=500, content={"detail": "error"})»`,
        ],
        [
          "503",
          `from flask import Flask\napp = Flask(__name__)\n\n@app.get("/search")\ndef search():\n    try:\n        return find()\n    «except:\n        return "unavailable", 503»`,
        ],
      ),
      ...examplesIn(
        "ecmascript",
        [
          "Express",
          `import express from "express";\nconst app = express();\napp.get("/orders", async (req, res) => {\n  try {\n    res.json(await orders());\n  } «catch (error) {\n    res.status(500).json({ error: "failed" });\n  }»\n});`,
        ],
        [
          "sendStatus",
          `import express from "express";\nconst app = express();\napp.post("/orders", async (req, res) => {\n  try {\n    res.json(await create(req.body));\n  } «catch {\n    res.sendStatus(500);\n  }»\n});`,
        ],
        [
          "Returned",
          `import express from "express";\nconst app = express();\napp.post("/pay", async (req, res) => {\n  try {\n    return res.json(await pay(req.body));\n  } «catch (err) {\n    return res.status(502).send("payment failed");\n  }»\n});`,
        ],
        [
          "A router",
          `import { Router } from "express";\nconst router = Router();\nrouter.get("/", async (req, res) => {\n  try {\n    res.send(await page());\n  } «catch (e) {\n    res.status(500).end();\n  }»\n});`,
        ],
      ),
      ...examplesIn(
        "go",
        [
          "http.Error",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    user, err := find(r)\n    if err != nil «{\n        http.Error(w, "failed", http.StatusInternalServerError)\n        return\n    }»\n    respond(w, user)\n}`,
        ],
        [
          "With the number",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    if err := save(r); err != nil «{\n        http.Error(w, "failed", 500)\n        return\n    }»\n}`,
        ],
        [
          "WriteHeader",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    err := save(r)\n    if err != nil «{\n        w.WriteHeader(http.StatusInternalServerError)\n        return\n    }»\n}`,
        ],
        [
          "gin",
          `package api\nfunc get(c *gin.Context) {\n    err := save(c)\n    if err != nil «{\n        c.JSON(http.StatusInternalServerError, gin.H{"error": "failed"})\n        return\n    }»\n}`,
        ],
      ),
      ...examplesIn(
        "java",
        [
          "A 500 and nothing else",
          `@RestController\nclass Orders {\n  @GetMapping("/orders")\n  ResponseEntity<?> all() {\n    try {\n      return ResponseEntity.ok(load());\n    } «catch (Exception e) {\n      return ResponseEntity.status(500).build();\n    }»\n  }\n}`,
        ],
        [
          "internalServerError",
          `@RestController\nclass Orders {\n  @PostMapping("/orders")\n  ResponseEntity<?> create() {\n    try {\n      return ResponseEntity.ok(save());\n    } «catch (Exception e) {\n      return ResponseEntity.internalServerError().body("failed");\n    }»\n  }\n}`,
        ],
        [
          "By name",
          `@RestController\nclass Orders {\n  @PutMapping("/orders")\n  ResponseEntity<?> put() {\n    try {\n      return ResponseEntity.ok(save());\n    } «catch (RuntimeException e) {\n      return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).build();\n    }»\n  }\n}`,
        ],
        [
          "new",
          `@RestController\nclass Orders {\n  @DeleteMapping("/orders")\n  ResponseEntity<?> drop() {\n    try {\n      return ResponseEntity.ok(remove());\n    } «catch (Exception e) {\n      return new ResponseEntity<>(HttpStatus.INTERNAL_SERVER_ERROR);\n    }»\n  }\n}`,
        ],
      ),
    ],
    accepts: [
      ...examplesIn(
        "python",
        [
          "Logged",
          `from flask import Flask\napp = Flask(__name__)\n\n@app.get("/rates")\ndef rates():\n    try:\n        return load()\n    except Exception:\n        app.logger.exception("rates failed")\n        return {"error": "failed"}, 500`,
        ],
        [
          "An expected error",
          `from flask import Flask\napp = Flask(__name__)\n\n@app.get("/rates")\ndef rates():\n    try:\n        return load()\n    except KeyError:\n        return {"error": "no such rate"}, 404`,
        ],
        [
          "Raised",
          `from flask import Flask\napp = Flask(__name__)\n\n@app.get("/rates")\ndef rates():\n    try:\n        return load()\n    except Exception as error:\n        raise Failed("rates") from error`,
        ],
        [
          "Not in a handler",
          `def rates():\n    try:\n        return load()\n    except Exception:\n        return {}, 500`,
        ],
      ),
      ...examplesIn(
        "ecmascript",
        [
          "Logged",
          `import express from "express";\nconst app = express();\napp.get("/", async (req, res) => {\n  try {\n    res.json(await load());\n  } catch (error) {\n    logger.error(error);\n    res.status(500).end();\n  }\n});`,
        ],
        [
          "Handed on",
          `import express from "express";\nconst app = express();\napp.get("/", async (req, res, next) => {\n  try {\n    res.json(await load());\n  } catch (error) {\n    next(error);\n  }\n});`,
        ],
        [
          "The caller's mistake",
          `import express from "express";\nconst app = express();\napp.post("/", (req, res) => {\n  try {\n    res.json(parse(req.body));\n  } catch {\n    res.status(400).json({ error: "not valid" });\n  }\n});`,
        ],
        [
          "Not in a handler",
          `export async function load() {\n  try {\n    return await read();\n  } catch {\n    return { status: 500 };\n  }\n}`,
        ],
      ),
      ...examplesIn(
        "go",
        [
          "Logged",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    if err := save(r); err != nil {\n        slog.Error("save", "err", err)\n        http.Error(w, "failed", 500)\n        return\n    }\n}`,
        ],
        [
          "The caller's mistake",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    if err := parse(r); err != nil {\n        http.Error(w, "not valid", http.StatusBadRequest)\n        return\n    }\n}`,
        ],
        [
          "A helper gets the error",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    if err := save(r); err != nil {\n        fail(w, err, 500)\n        return\n    }\n}`,
        ],
        [
          "Not an error",
          `package api\nfunc get(w http.ResponseWriter, r *http.Request) {\n    if user := find(r); user == nil {\n        http.Error(w, "failed", 500)\n    }\n}`,
        ],
      ),
      ...examplesIn(
        "java",
        [
          "Logged",
          `@RestController\nclass Orders {\n  @GetMapping("/orders")\n  ResponseEntity<?> all() {\n    try {\n      return ResponseEntity.ok(load());\n    } catch (Exception e) {\n      log.error("orders", e);\n      return ResponseEntity.status(500).build();\n    }\n  }\n}`,
        ],
        [
          "An expected error",
          `@RestController\nclass Orders {\n  @GetMapping("/orders")\n  ResponseEntity<?> all() {\n    try {\n      return ResponseEntity.ok(load());\n    } catch (NotFound e) {\n      return ResponseEntity.status(404).build();\n    }\n  }\n}`,
        ],
        [
          "Thrown",
          `@RestController\nclass Orders {\n  @GetMapping("/orders")\n  ResponseEntity<?> all() {\n    try {\n      return ResponseEntity.ok(load());\n    } catch (Exception e) {\n      throw new Failed(e);\n    }\n  }\n}`,
        ],
        [
          "Not in a handler",
          `class Jobs {\n  int run() {\n    try {\n      return work();\n    } catch (Exception e) {\n      return 500;\n    }\n  }\n}`,
        ],
      ),
    ],
  },
});

/** A status of the server's own failures, as a number or by its name. */
const failure =
  /\b50[0-4]\b|INTERNAL_SERVER_ERROR|InternalServerError|SERVICE_UNAVAILABLE|BAD_GATEWAY|StatusBadGateway/i;

function isSilentCatch(clause: CatchClause, review: Review): boolean {
  if (clause.body.statements.length === 0 || review.entryOf(clause)?.kind !== "http") return false;
  if (!catchesEverything(clause, review) || leavesTrace(clause, review) || usesError(clause)) return false;
  return failure.test(review.textOf(clause.body));
}

const handlerTypes = /^(?:http\.ResponseWriter|gin\.Context|echo\.Context|fiber\.Ctx)$/;

/** Go: `if err != nil` of a handler that answers with a 5xx and does nothing with the error. */
function isSilentBranch({ test, then }: If, review: Review): boolean {
  if (test.kind !== "binary" || test.operator !== "!=" || test.right.kind !== "null" || test.left.kind !== "name")
    return false;
  const error = test.left.name;
  if (!/^err$|Err$/.test(error)) return false;
  const around = enclosingFunction(then);
  if (!around?.parameters.some(({ type }) => handlerTypes.test(type?.name ?? ""))) return false;
  if (mentions(then, (node) => (node.kind === "name" && node.name === error) || isTrace(node, review))) return false;
  return failure.test(review.textOf(then));
}

/** `http.Error` answers the client; it is no log although it is called so. */
const isTrace = (node: CodeNode, review: Review): boolean =>
  node.kind === "call" && isReport(node, review) && review.textOf(node.callee) !== "http.Error";

function mentions(node: CodeNode, test: (node: CodeNode) => boolean): boolean {
  if (test(node)) return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= mentions(child, test);
  });
  return found;
}
