/** What a package manifest declares. */
import type { Span } from "../span.ts";

export type ManifestFormat = "npm" | "requirements" | "pyproject" | "go-mod";

export interface Dependency {
  readonly name: string;
  /** Version range as written; empty when there is none. */
  readonly version: string;
  readonly group: "production" | "development" | "optional" | "peer" | "build";
  /** The whole declaration. */
  readonly span: Span;
  /** The version text between its quotes, where there is one. */
  readonly versionSpan?: Span;
}

export interface Manifest {
  readonly kind: "manifest";
  readonly format: ManifestFormat;
  readonly dependencies: readonly Dependency[];
}
