import { emptyContext } from "../../../context/emptyContext.ts";
import type { RiskExample, RiskLanguage } from "../../risk.ts";

const rollout = {
  ...emptyContext.rollout,
  flagCalls: ["flags.enabled"],
  guardedPaths: ["**/checkout/**", "/api/beta"],
};

const under = (
  language: RiskLanguage,
  examples: readonly (readonly [title: string, fileName: string, code: string])[],
): readonly RiskExample[] =>
  examples.map(([title, fileName, code]) => ({ title, language, fileName, code, context: { rollout } }));

const flask = "from flask import Flask\napp = Flask(__name__)\n";
const express = 'import express from "express";\nconst app = express();\n';

export const flags: readonly RiskExample[] = [
  ...under("python", [
    ["A handler", "shop/checkout/views.py", `${flask}@app.post("/pay")\ndef «pay»():\n    return charge()\n`],
    ["By its route", "shop/views.py", `${flask}@app.get("/api/beta/search")\ndef «search»():\n    return find()\n`],
    [
      "Another flag's name in a text",
      "shop/checkout/a.py",
      `${flask}@app.get("/a")\ndef «show»():\n    return "flags.enabled"\n`,
    ],
    [
      "The second of two",
      "shop/checkout/b.py",
      `${flask}@app.get("/a")\ndef a():\n    return 1 if flags.enabled("a") else 0\n@app.get("/b")\ndef «b»():\n    return 2\n`,
    ],
  ]),
  ...under("ecmascript", [
    [
      "A handler",
      "src/checkout/routes.ts",
      `${express}app.post("/pay", «(req, res) => res.json(charge(req.body))»);\n`,
    ],
    ["By its route", "src/routes.ts", `${express}app.get("/api/beta/search", «(req, res) => res.json(find())»);\n`],
    [
      "A named one",
      "src/checkout/a.ts",
      `${express}function «show»(req, res) {\n  res.json(1);\n}\napp.get("/a", show);\n`,
    ],
    ["Async", "src/checkout/b.ts", `${express}app.get("/b", «async (req, res) => {\n  res.json(await load());\n}»);\n`],
  ]),
];

export const accepts: readonly RiskExample[] = [
  ...under("python", [
    [
      "Asked first",
      "shop/checkout/views.py",
      `${flask}@app.post("/pay")\ndef pay():\n    if flags.enabled("pay"):\n        return charge()\n    return old()\n`,
    ],
    ["Another place", "shop/views.py", `${flask}@app.get("/orders")\ndef orders():\n    return load()\n`],
    ["A helper", "shop/checkout/sums.py", "def total(order):\n    return order.net + order.tax\n"],
    ["A test", "tests/checkout/test_views.py", `${flask}@app.post("/pay")\ndef pay():\n    return 1\n`],
  ]),
  ...under("ecmascript", [
    [
      "Asked first",
      "src/checkout/routes.ts",
      `${express}app.post("/pay", (req, res) => (flags.enabled("pay") ? res.json(charge()) : res.json(old())));\n`,
    ],
    ["Another place", "src/orders.ts", `${express}app.get("/orders", (req, res) => res.json(load()));\n`],
    ["A helper", "src/checkout/sums.ts", "export const total = (order: Order) => order.net + order.tax;\n"],
    [
      "Deep inside",
      "src/checkout/c.ts",
      `${express}app.get("/c", (req, res) => {\n  const run = () => client.flags.enabled("c");\n  res.json(run());\n});\n`,
    ],
  ]),
];
