/** Where a value comes from, as far as one function shows it. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { CodeNode } from "../../model/code/node.ts";

export interface Origin {
  /**
   * request: the caller of a handler controls it. parameter: an argument of an ordinary function. error: a caught error.
   * environment: a variable of the process.
   */
  readonly kind: "request" | "parameter" | "error" | "environment";
  /** The expression that brings the value in; for a parameter its function. */
  readonly at: CodeNode;
  /** How a message names it: `req.query.id`, `name`. */
  readonly label: string;
  /** Went through a schema or a typed model: its shape is known, its text is still the caller's. */
  readonly validated: boolean;
  /** A number, a flag, a date, an UUID, an enum: cannot carry text of the caller's choice. */
  readonly narrow: boolean;
  /** Only its name says so (a fragment without imports, a function that no framework registers). */
  readonly assumed: boolean;
  /** Of a parameter: whose, and which one. */
  readonly function?: FunctionNode;
  readonly index?: number;
}

export const withTraits = (
  origins: readonly Origin[],
  traits: Partial<Pick<Origin, "validated" | "narrow">>,
): readonly Origin[] => origins.map((origin) => ({ ...origin, ...traits }));

/** Joined without saying the same thing twice. */
export function unite(groups: Iterable<readonly Origin[]>): readonly Origin[] {
  const all = new Map<string, Origin>();
  for (const group of groups) {
    for (const origin of group) {
      const { start, length } = origin.at.unit;
      const key = `${origin.kind} ${start} ${length} ${origin.at.from} ${origin.label} ${origin.narrow}`;
      if (!all.has(key)) all.set(key, origin);
    }
  }
  return all.size === 0 ? none : [...all.values()];
}

export const none: readonly Origin[] = [];
