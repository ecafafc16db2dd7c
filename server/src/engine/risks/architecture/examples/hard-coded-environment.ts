import { examplesIn } from "../../exampleList.ts";
import type { RiskExample } from "../../risk.ts";

const accountNumber = "1234".repeat(3);

export const flags: readonly RiskExample[] = [
  ...examplesIn(
    "python",
    ["A local service", 'import requests\nres = requests.get(«"http://localhost:8001/users"», timeout=5)\n'],
    ["A database address", 'DATABASE_URL = «"postgresql://localhost:5432/shop"»\n'],
    ["Somebody's file", 'import pandas as pd\nframe = pd.read_csv(«"/home/anna/data/orders.csv"»)\n'],
    ["A queue of one account", `QUEUE_URL = «"https://sqs.eu-west-1.amazonaws.com/${accountNumber}/orders"»\n`],
  ),
  ...examplesIn(
    "ecmascript",
    ["A local service", 'const res = await fetch(«"http://localhost:4000/api/orders"»);\n'],
    ["With a path put in", "const res = await fetch(«`http://localhost:4000/orders/${id}`»);\n"],
    ["One machine", 'const settings = { host: «"192.168.10.21"», port: 5432 };\n'],
    ["A constant", 'export const API_URL = «"http://127.0.0.1:8080"»;\n'],
  ),
  ...examplesIn(
    "go",
    [
      "A local service",
      'package shop\n\nimport "net/http"\n\nfunc load() {\n\thttp.Get(«"http://localhost:9000/orders"»)\n}\n',
    ],
    ["A variable", 'package shop\n\nvar brokerAddr = «"localhost:9092"»\n'],
    ["Somebody's file", 'package shop\n\nimport "os"\n\nfunc load() {\n\tos.Open(«"/Users/anna/orders.csv"»)\n}\n'],
    ["One machine", 'package shop\n\nconst storeHost = «"10.20.3.4:6379"»\n'],
  ),
  ...examplesIn(
    "java",
    ["A constant", 'class Orders {\n  private static final String API_URL = «"http://localhost:8080/api"»;\n}\n'],
    ["A database", 'class Orders {\n  String url = «"jdbc:postgresql://localhost:5432/shop"»;\n}\n'],
    ["One machine", 'class Orders {\n  String serverHost = «"10.0.4.17"»;\n}\n'],
    ["An account", `class Orders {\n  String topicArn = «"arn:aws:sns:eu-west-1:${accountNumber}:orders"»;\n}\n`],
  ),
];

export const accepts: readonly RiskExample[] = [
  ...examplesIn(
    "python",
    [
      "From the environment",
      'import os\nDATABASE_URL = os.getenv("DATABASE_URL", "postgresql://localhost:5432/shop")\n',
    ],
    ["A container's path", 'DATA_DIR = "/var/lib/shop"\n'],
    ["A network", 'ALLOWED = ["10.0.0.0/8"]\n'],
    ["A name of the environment", 'API_URL = "http://orders:8000"\n'],
  ),
  ...examplesIn(
    "ecmascript",
    ["A fallback for development", 'const url = process.env.API_URL ?? "http://localhost:4000";\n'],
    ["A message", 'logger.info("listening on http://localhost:3000");\n'],
    ["A comparison", 'if (origin === "http://localhost:3000") allow();\n'],
    ["A public address", 'const res = await fetch("https://api.github.com/repos");\n'],
  ),
  ...examplesIn(
    "go",
    ["From the environment", 'package shop\n\nimport "os"\n\nvar addr = os.Getenv("ADDR")\n'],
    ["Listening", 'package shop\n\nimport "net/http"\n\nfunc main() {\n\thttp.ListenAndServe(":8080", nil)\n}\n'],
    ["A public address", 'package shop\n\nconst apiURL = "https://api.github.com"\n'],
    ["A container's path", 'package shop\n\nconst dataDir = "/var/lib/shop"\n'],
  ),
  ...examplesIn(
    "java",
    ["From the configuration", 'class Orders {\n  @Value("${orders.url}")\n  String url;\n}\n'],
    ["A name of the environment", 'class Orders {\n  String url = "http://orders:8080";\n}\n'],
    ["A schema", 'class Orders {\n  String namespace = "http://www.w3.org/2001/XMLSchema";\n}\n'],
    ["A version", 'class Orders {\n  String version = "10.2.3.4";\n}\n'],
  ),
];
