/** The shape of `.plumbline/context.yaml`. One source for validation, the type of the file, and the editor's JSON schema. */
import * as z from "zod/mini";

const texts = z._default(z.array(z.string()), []);
/** One name or a list of names. */
const names = z._default(
  z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((value: string | string[]) => (typeof value === "string" ? [value] : value)),
  ),
  [],
);
const text = z.optional(z.string());
const count = z.optional(z.number().check(z.nonnegative()));
const severity = z.enum(["error", "warning", "info", "off"]);

const section = <T extends z.core.$ZodLooseShape>(shape: T) => z.prefault(z.strictObject(shape), {} as never);

export const contextSchema = z.strictObject({
  system: section({
    runtime: text,
    requestsPerSecond: count,
    p95Milliseconds: count,
    memoryMegabytes: count,
    cost: text,
    dataVolumes: z._default(z.record(z.string(), z.string()), {}),
  }),
  layers: z._default(z.array(z.strictObject({ name: z.string(), paths: texts, mayImport: texts })), []),
  forbiddenImports: z._default(z.array(z.strictObject({ module: z.string(), use: text, why: text })), []),
  logger: z.optional(z.strictObject({ name: z.string(), import: text })),
  http: section({
    timeoutMilliseconds: count,
    retries: count,
    wrappers: names,
    dependencies: z._default(z.record(z.string(), z.array(z.enum(["retry", "fallback", "circuit-breaker"]))), {}),
  }),
  database: section({
    engine: text,
    poolSize: count,
    maxRows: count,
    largeTables: texts,
    ownerFields: texts,
  }),
  queue: names,
  heavy: names,
  spark: section({
    tables: z._default(z.record(z.string(), z.strictObject({ rows: count, megabytes: count, skewedKeys: texts })), {}),
    cluster: text,
  }),
  rollout: section({ flagCalls: names, guardedPaths: texts, migrationPolicy: text }),
  security: section({ guards: names, publicRoutes: texts, rateLimiters: names }),
  observability: section({ spans: names, requiredFor: texts }),
  compliance: section({
    dataClasses: z._default(z.record(z.string(), z.array(z.string())), {}),
    terms: section({ organisation: texts, clients: texts, projects: texts }),
    internalDomains: texts,
    allow: texts,
  }),
  owners: z._default(z.record(z.string(), z.string()), {}),
  legacy: z._default(z.array(z.strictObject({ about: z.string(), why: z.string() })), []),
  tests: section({ paths: texts }),
  severity: z._default(z.array(z.strictObject({ paths: z.string(), rule: z.string(), severity })), []),
  roles: z._default(z.record(z.string(), z.string()), {}),
});

/** For the editor's completion and hover. */
export const contextJsonSchema = (): unknown => z.toJSONSchema(contextSchema, { io: "input" });
