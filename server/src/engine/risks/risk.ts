/**
 * The contract of a risk: what it looks at, what it says, what it can mend, and the examples that are its tests and its
 * page. Finding, saying and fixing are apart: `detect` yields reports, messages are data, `fix` runs only on request.
 */
import type { ProductionContext } from "../context/productionContext.ts";
import type { SqlStatement } from "../languages/sql/statement.ts";
import type { CodeNode, NodeKind, NodeOf } from "../model/code/node.ts";
import type { Dockerfile } from "../model/config/dockerfile.ts";
import type { Manifest } from "../model/config/manifest.ts";
import type { YamlFile } from "../model/config/yamlFile.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Confidence, Evidence, Severity } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { Span } from "../model/span.ts";
import type { Review } from "../review/review.ts";
import type { TypeQuestion } from "../types/question.ts";

export type RiskFamily =
  | "request-path"
  | "async"
  | "remote-calls"
  | "data-access"
  | "distributed-data"
  | "errors"
  | "resources"
  | "observability"
  | "security"
  | "rollout"
  | "architecture"
  | "dependencies"
  | "leftovers"
  | "deployment";

/** `{name}` placeholders are filled from the report's `values`. */
export interface Message {
  /** One sentence: what is wrong, naming the missing bound. */
  readonly what: string;
  /** What happens in production. The reader should understand the failure, not the rule. */
  readonly why: string;
  /** What to do next. */
  readonly next: string;
}

export interface RiskMeta<M extends string> {
  /** Same as the file name. */
  readonly id: string;
  /** Same as the folder name. */
  readonly family: RiskFamily;
  readonly title: string;
  readonly severity: Severity;
  /** Language identifiers families it claims; each has examples. */
  readonly languages: readonly RiskLanguage[];
  readonly messages: Readonly<Record<M, Message>>;
  /**
   * More specific checks: when one of these reports the same statement, this one keeps quiet.
   */
  readonly yieldsTo?: readonly string[];
  /** Also looks at test code, scripts or generated files. Default: only production code. */
  readonly includes?: readonly ("tests" | "scripts" | "migrations")[];
}

export type RiskLanguage = "python" | "ecmascript" | "go" | "java" | "sql" | "dockerfile" | "yaml" | "manifest";

export interface Report<M extends string> {
  readonly message: M;
  /** The call or statement that carries the risk, or a part of it. */
  readonly at: CodeNode | Span;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Default high; the review lowers it when a name was only assumed. */
  readonly confidence?: Confidence;
  /** Only when it differs from the meta's. */
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  /** Report only when the types answer yes (wave two). */
  readonly question?: TypeQuestion;
  /** The expression whose resolution the report rests on: if its name was assumed, the confidence drops. */
  readonly restsOn?: CodeNode;
  /** Reports with the same cause in one block become one finding with related places. */
  readonly cause?: string;
}

export type Detect<M extends string> = {
  readonly [K in NodeKind]?: (node: NodeOf<K>, review: Review) => Iterable<Report<M>> | Report<M> | undefined;
} & {
  /** For every SQL statement of an SQL file, and of the strings of code in any language; the risk claims "sql". */
  readonly sql?: (statement: SqlStatement, review: Review) => Iterable<Report<M>> | Report<M> | undefined;
  /** Configuration: once per file, or per fenced piece of an answer. The risk claims the language of the same name. */
  readonly dockerfile?: (file: Dockerfile, review: Review) => Iterable<Report<M>> | Report<M> | undefined;
  readonly yaml?: (file: YamlFile, review: Review) => Iterable<Report<M>> | Report<M> | undefined;
  readonly manifest?: (manifest: Manifest, review: Review) => Iterable<Report<M>> | Report<M> | undefined;
  /** Once per document of code, for what no single node shows. */
  readonly document?: (document: SourceDocument, review: Review) => Iterable<Report<M>> | Report<M> | undefined;
};

export interface RiskExample {
  readonly title: string;
  readonly language: RiskLanguage;
  /** Expected spans are drawn with «» (flags); an accepting example has none. Indentation of the literal is stripped. */
  readonly code: string;
  /** Default: a plain name with the language's ending. */
  readonly fileName?: string;
  readonly context?: Partial<ProductionContext>;
  /** Text after the first fix, when the risk has one. */
  readonly fixed?: string;
  /** Needs the types: run in wave two. */
  readonly types?: boolean;
}

export interface Risk<M extends string = string> {
  readonly meta: RiskMeta<M>;
  readonly detect: Detect<M>;
  fix?(report: Report<M>, review: Review): Fix | readonly Fix[] | undefined;
  readonly examples: { readonly flags: readonly RiskExample[]; readonly accepts: readonly RiskExample[] };
}

/** A message key that `detect` uses and `messages` lacks does not compile. */
export const defineRisk = <const M extends string>(risk: Risk<M>): Risk => risk;
