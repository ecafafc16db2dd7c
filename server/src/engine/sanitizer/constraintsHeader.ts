/** "Copy with Constraints": what only this team knows, in front of a prompt, and which facts the prompt still lacks. */
import type { ProductionContext } from "../context/productionContext.ts";

export type FactName = "runtime" | "volumes" | "latency" | "cost" | "compliance" | "layers";

export interface Fact {
  readonly name: FactName;
  readonly label: string;
  /** Where an assistant learns it: the block from the context file, the prompt itself, or nowhere. */
  readonly from: "context" | "prompt" | "nowhere";
}

export interface ConstraintsHeader {
  /** Empty when the context says nothing. */
  readonly text: string;
  readonly facts: readonly Fact[];
}

interface FactSource {
  readonly name: FactName;
  readonly label: string;
  readonly lines: (context: ProductionContext) => readonly string[];
  /** The prompt says it itself. */
  readonly mentioned: RegExp;
}

const stated = (label: string, value: string | number | undefined, unit = ""): readonly string[] =>
  value === undefined || value === "" ? [] : [`${label}: ${value}${unit}`];

const SOURCES: readonly FactSource[] = [
  {
    name: "runtime",
    label: "runtime and memory",
    lines: ({ system }) => [
      ...stated("Runtime", system.runtime),
      ...stated("Memory", system.memoryMegabytes, " MB per process"),
    ],
    mentioned:
      /\b(?:python|node(?:\.js)?|java|jdk|go|spark|postgres\w*|mysql|kubernetes|lambda|jvm)\s*v?\d|\bruntime\b/i,
  },
  {
    name: "volumes",
    label: "data volumes and traffic",
    lines: ({ system, database }) => [
      ...stated("Traffic", system.requestsPerSecond, " requests per second"),
      ...Object.entries(system.dataVolumes).map(([name, volume]) => `Volume of ${name}: ${volume}`),
      ...stated("Rows per query, at most", database.maxRows),
    ],
    mentioned: /\b\d[\d.,]*\s*(?:k|m|million|billion|bn|rows|records|requests|rps|qps|gb|tb)\b/i,
  },
  {
    name: "latency",
    label: "latency",
    lines: ({ system, http }) => [
      ...stated("95th percentile of a request", system.p95Milliseconds, " ms"),
      ...stated("Timeout of outgoing calls", http.timeoutMilliseconds, " ms"),
      ...stated("Retries of outgoing calls", http.retries),
    ],
    mentioned: /\b(?:p9[059]|latency|sla|slo|time ?out|within \d+ ?(?:ms|s|seconds))\b|\b\d+ ?ms\b/i,
  },
  {
    name: "cost",
    label: "cost limits",
    lines: ({ system }) => stated("Cost limit", system.cost),
    mentioned: /\b(?:cost|budget|price|cheap)\w*|[$€£]\s?\d/i,
  },
  {
    name: "compliance",
    label: "compliance",
    lines: ({ compliance }) =>
      Object.entries(compliance.dataClasses).map(([name, fields]) => `Never log ${name}: ${fields.join(", ")}`),
    mentioned: /\b(?:gdpr|dsgvo|hipaa|pci|soc ?2|iso ?27001|compliance|personal data|pii)\b/i,
  },
  {
    name: "layers",
    label: "layers and allowed imports",
    lines: ({ layers, forbiddenImports }) => [
      ...layers.map(({ name, mayImport }) => `Layer ${name} may import: ${mayImport.join(", ") || "nothing"}`),
      ...forbiddenImports.map(
        (each) => `Do not import ${each.module}${each.use === undefined ? "" : `, use ${each.use}`}`,
      ),
    ],
    mentioned: /\b(?:layers?|architecture|hexagonal|clean architecture|module boundar\w+|must not import)\b/i,
  },
];

/** `masked` takes out what must not leave: layer and table names can hold a client's. */
export function constraintsHeader(
  context: ProductionContext,
  prompt: string,
  masked: (text: string) => string,
): ConstraintsHeader {
  const known = SOURCES.map((source) => ({ source, lines: source.lines(context) }));
  const lines = known.flatMap((each) => each.lines.map((line) => `- ${line}`));
  const text = lines.length === 0 ? "" : masked(`Constraints of our system:\n${lines.join("\n")}\n\n`);
  const facts = known.map(({ source, lines: own }) => ({
    name: source.name,
    label: source.label,
    from:
      own.length > 0
        ? ("context" as const)
        : source.mentioned.test(prompt)
          ? ("prompt" as const)
          : ("nowhere" as const),
  }));
  return { text, facts };
}
