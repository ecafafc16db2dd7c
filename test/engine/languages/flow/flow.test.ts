/** Code -> where the argument of `sink(...)` comes from. */
import { describe, expect, it } from "vitest";
import { adapters } from "../../../../server/src/engine/adapters.ts";
import { emptyContext } from "../../../../server/src/engine/context/emptyContext.ts";
import { indexKnowledge } from "../../../../server/src/engine/knowledge/knowledgeIndex.ts";
import { libraries } from "../../../../server/src/engine/knowledge/registry.ts";
import { CodeParser } from "../../../../server/src/engine/languages/codeParser.ts";
import { languageFamilyOf } from "../../../../server/src/engine/languages/resolution/modules.ts";
import { lastName } from "../../../../server/src/engine/model/code/position.ts";
import { createDocument } from "../../../../server/src/engine/model/document.ts";
import { createReview } from "../../../../server/src/engine/review/review.ts";
import { createTestHost } from "../../support/testHost.ts";

const parser = new CodeParser(createTestHost(), adapters);

async function origins(languageId: string, code: string): Promise<string[]> {
  const model = await parser.parse(languageId, code);
  const family = languageFamilyOf(languageId);
  if (!model || !family) throw new Error(languageId);
  const document = createDocument("app/file", languageId, code, 1);
  const review = createReview(document, model, emptyContext, indexKnowledge(family, libraries));
  const call = model.all("call").find((one) => lastName(one) === "sink");
  const value = call?.args[0]?.value;
  if (!value) throw new Error("no sink");
  return review.flow
    .originsOf(value)
    .map((one) =>
      [one.kind, one.label, one.narrow && "narrow", one.validated && "validated", one.assumed && "assumed"]
        .filter(Boolean)
        .join(" "),
    );
}

const cases: readonly (readonly [title: string, languageId: string, code: string, expected: readonly string[]])[] = [
  [
    "Express, through a template and a variable",
    "javascript",
    'import express from "express";\nconst app = express();\napp.get("/x", (req, res) => { const { id } = req.query; const q = `a ${id}`; sink(q); });',
    ["request req.query"],
  ],
  [
    "destructured handler parameter",
    "javascript",
    'import express from "express";\nconst app = express();\napp.post("/x", async ({ body }, res) => { sink(body.name); });',
    ["request body.name"],
  ],
  ["a parameter of a function", "typescript", "function f(name: string) { sink('a' + name); }", ["parameter name"]],
  ["a number", "typescript", "function f(id: number) { sink(`a${id}`); }", ["parameter id narrow"]],
  ["the last assignment counts", "typescript", "function f(a: string) { let x = a; x = 'b'; sink(x); }", []],
  [
    "one of two branches",
    "typescript",
    "function f(a: string, b: boolean) { let x = 'b'; if (b) { x = a; } sink(x); }",
    ["parameter a"],
  ],
  ["added to", "python", "def f(a):\n    q = 'x'\n    q += a\n    sink(q)\n", ["parameter a"]],
  ["a caught error", "python", "try:\n    f()\nexcept Exception as e:\n    sink(str(e))\n", ["error e"]],
  [
    "Flask without a handler in sight",
    "python",
    "from flask import request\ndef f():\n    name = request.args.get('name')\n    sink(f'a {name}')\n",
    ["request request.args"],
  ],
  [
    "FastAPI parameters",
    "python",
    "from fastapi import FastAPI, Depends\napp = FastAPI()\n@app.get('/x')\ndef x(q: str, n: int, db=Depends(get_db)):\n    sink([q, n, db])\n",
    ["request q", "request n narrow"],
  ],
  [
    "an unknown function ends the path",
    "python",
    "from flask import request\ndef f():\n    sink(lookup(request.args['a']))\n",
    [],
  ],
  [
    "a function of this file does not",
    "python",
    "from flask import request\ndef q(name):\n    return 'a' + name\ndef f():\n    sink(q(request.args['a']))\n",
    ["request request.args"],
  ],
  [
    "net/http",
    "go",
    'package main\nimport ("net/http"; "fmt")\nfunc h(w http.ResponseWriter, r *http.Request) {\n id := r.URL.Query().Get("id")\n sink(fmt.Sprintf("a %s", id))\n}',
    ["request r.URL"],
  ],
  [
    "decoded into a struct",
    "go",
    'package main\nimport ("net/http"; "encoding/json")\nfunc h(w http.ResponseWriter, r *http.Request) {\n var in Input\n json.NewDecoder(r.Body).Decode(&in)\n sink(in.Name)\n}',
    ["request in.Name"],
  ],
  [
    "gin",
    "go",
    'package main\nimport "github.com/gin-gonic/gin"\nfunc h(c *gin.Context) {\n sink(c.Query("id"))\n}',
    ["request c.Query()"],
  ],
  [
    "Spring",
    "java",
    'class A { @GetMapping("/x") String x(@RequestParam String q, @PathVariable Long id) { sink("a" + q + id); return ""; } }',
    ["request q", "request id narrow validated"],
  ],
  [
    "servlet",
    "java",
    'class A { void doGet(HttpServletRequest request, HttpServletResponse response) { String q = request.getParameter("q"); sink(q.trim()); } }',
    ["request request.getParameter()"],
  ],
  ["NestJS", "typescript", "class A { @Get() find(@Query('q') q: string) { sink(q); } }", ["request q"]],
];

describe("flow", () => {
  it.each(cases)("%s", async (_title, languageId, code, expected) => {
    expect(await origins(languageId, code)).toEqual(expected);
  });
});
