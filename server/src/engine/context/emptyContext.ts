import type { ProductionContext } from "./productionContext.ts";

/** The context of a project that has not written one: knows nothing, allows nothing, forbids nothing. */
export const emptyContext: ProductionContext = {
  system: { dataVolumes: {} },
  layers: [],
  forbiddenImports: [],
  http: { wrappers: [], dependencies: {} },
  database: { largeTables: [], ownerFields: [] },
  queue: [],
  heavy: [],
  spark: { tables: {} },
  rollout: { flagCalls: [], guardedPaths: [] },
  security: { guards: [], publicRoutes: [], rateLimiters: [] },
  observability: { spans: [], requiredFor: [] },
  compliance: {
    dataClasses: {},
    terms: { organisation: [], clients: [], projects: [] },
    internalDomains: [],
    allow: [],
  },
  owners: {},
  legacy: [],
  tests: { paths: [] },
  severity: [],
  roles: {},
};
