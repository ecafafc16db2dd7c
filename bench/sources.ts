/** Source files of a wanted length, of the kind services are made of: every function differs, every tenth has a finding. */

const nouns = [
  "order",
  "invoice",
  "customer",
  "shipment",
  "price",
  "refund",
  "product",
  "address",
  "session",
  "report",
];
const noun = (i: number): string => nouns[i % nouns.length] ?? "item";

export function pythonFile(lines: number): string {
  const parts = [
    "import logging",
    "import requests",
    "from dataclasses import dataclass",
    "",
    "log = logging.getLogger(__name__)",
    "",
  ];
  for (let i = 0; parts.length < lines; i++) parts.push(...pythonFunction(i));
  return `${parts.slice(0, lines).join("\n")}\n`;
}

function pythonFunction(i: number): string[] {
  const name = noun(i);
  const timeout = i % 10 === 0 ? "" : ", timeout=5";
  return [
    "",
    `def load_${name}_${i}(key, limit=${i}):`,
    `    """Loads the ${name} with this key."""`,
    `    url = f"https://${name}s.example/v${i % 4}/{key}"`,
    `    response = requests.get(url, params={"limit": limit}${timeout})`,
    "    if response.status_code != 200:",
    `        log.warning("no ${name} for %s: %s", key, response.status_code)`,
    "        return None",
    "    rows = []",
    '    for row in response.json()["rows"]:',
    `        if row["kind"] == "${name}" and row["count"] > ${i}:`,
    '            rows.append({"id": row["id"], "total": row["price"] * row["count"]})',
    '    return sorted(rows, key=lambda row: row["total"])[:limit]',
    "",
  ];
}

export function typescriptFile(lines: number): string {
  const parts = ['import { db } from "./db.js";', 'import { log } from "./log.js";', ""];
  for (let i = 0; parts.length < lines; i++) parts.push(...typescriptFunction(i));
  return `${parts.slice(0, lines).join("\n")}\n`;
}

function typescriptFunction(i: number): string[] {
  const name = noun(i);
  const signal = i % 10 === 0 ? "" : ", { signal: AbortSignal.timeout(5_000) }";
  return [
    "",
    `export interface Row${i} { readonly id: string; readonly price: number; readonly count: number }`,
    "",
    `/** Loads the ${name} with this key. */`,
    `export async function load${i}(key: string, limit = ${i}): Promise<Row${i}[]> {`,
    `  const response = await fetch(\`https://${name}s.example/v${i % 4}/\${key}\`${signal});`,
    "  if (!response.ok) {",
    `    log.warn("no ${name}", { key, status: response.status });`,
    "    return [];",
    "  }",
    `  const rows = (await response.json()) as Row${i}[];`,
    `  const known = await db.${name}.findMany({ where: { id: { in: rows.map((row) => row.id) } } });`,
    "  return rows",
    `    .filter((row) => row.count > ${i} && known.some((one) => one.id === row.id))`,
    "    .sort((a, b) => a.price * a.count - b.price * b.count)",
    "    .slice(0, limit);",
    "}",
  ];
}
