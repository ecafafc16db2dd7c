/** The production context as the engine reads it: what only the team knows. Every part is optional in the file. */
import type { Severity } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

export interface ProductionContext {
  readonly system: {
    readonly runtime?: string;
    readonly requestsPerSecond?: number;
    readonly p95Milliseconds?: number;
    readonly memoryMegabytes?: number;
    readonly cost?: string;
    readonly dataVolumes: Readonly<Record<string, string>>;
  };
  readonly layers: readonly Layer[];
  readonly forbiddenImports: readonly ForbiddenImport[];
  readonly logger?: { readonly name: string; readonly import?: string };
  readonly http: {
    readonly timeoutMilliseconds?: number;
    readonly retries?: number;
    /** Qualified names that already carry the policy. */
    readonly wrappers: readonly string[];
    /** Host or client name -> what the team demands for it. */
    readonly dependencies: Readonly<Record<string, readonly ("retry" | "fallback" | "circuit-breaker")[]>>;
  };
  readonly database: {
    readonly engine?: string;
    readonly poolSize?: number;
    readonly maxRows?: number;
    readonly largeTables: readonly string[];
    readonly ownerFields: readonly string[];
  };
  /** Qualified or bare names of calls that hand work to a queue. */
  readonly queue: readonly string[];
  /** Qualified or bare names of work that must not run inside a request. */
  readonly heavy: readonly string[];
  readonly spark: {
    readonly tables: Readonly<
      Record<string, { readonly rows?: number; readonly megabytes?: number; readonly skewedKeys: readonly string[] }>
    >;
    readonly cluster?: string;
  };
  readonly rollout: {
    readonly flagCalls: readonly string[];
    readonly guardedPaths: readonly string[];
    readonly migrationPolicy?: string;
  };
  readonly security: {
    readonly guards: readonly string[];
    /** Route patterns that need no authentication. */
    readonly publicRoutes: readonly string[];
    readonly rateLimiters: readonly string[];
  };
  readonly observability: { readonly spans: readonly string[]; readonly requiredFor: readonly string[] };
  readonly compliance: {
    /** Field names that must not be logged, by class. */
    readonly dataClasses: Readonly<Record<string, readonly string[]>>;
    readonly terms: {
      readonly organisation: readonly string[];
      readonly clients: readonly string[];
      readonly projects: readonly string[];
    };
    readonly internalDomains: readonly string[];
    readonly allow: readonly string[];
  };
  readonly owners: Readonly<Record<string, string>>;
  readonly legacy: readonly { readonly about: string; readonly why: string }[];
  readonly tests: { readonly paths: readonly string[] };
  /** Path pattern -> rule or family -> severity, "off" included. */
  readonly severity: readonly { readonly paths: string; readonly rule: string; readonly severity: Severity | "off" }[];
  /** Extra knowledge: qualified name -> role. */
  readonly roles: Readonly<Record<string, string>>;
  /** Where each entry stands in the file, by dotted path ("http.timeout", "heavy.0"): findings quote that line. */
  readonly origin?: ContextOrigin;
}

export interface Layer {
  readonly name: string;
  readonly paths: readonly string[];
  readonly mayImport: readonly string[];
}
export interface ForbiddenImport {
  readonly module: string;
  readonly use?: string;
  readonly why?: string;
}

export interface ContextOrigin {
  readonly file: string;
  /** One-based line, quoted text and span of the entry; undefined when the entry is a default. */
  lineOf(path: string): { readonly line: number; readonly text: string; readonly span: Span } | undefined;
}
