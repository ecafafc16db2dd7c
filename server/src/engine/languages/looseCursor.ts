/** A position in a flat run of nodes and tokens that the parser could not order. */
import type { Lowering } from "./lowering.ts";
import type { SyntaxNode } from "./syntax.ts";

const maxDepth = 60;

export class LooseCursor {
  readonly lowering: Lowering;
  readonly #nodes: readonly SyntaxNode[];
  #at = 0;

  constructor(nodes: readonly SyntaxNode[], lowering: Lowering) {
    this.lowering = lowering;
    this.#nodes = nodes.filter((node) => !node.isComment && !node.isMissing);
  }

  peek(ahead = 0): SyntaxNode | undefined {
    return this.#nodes[this.#at + ahead];
  }

  type(ahead = 0): string {
    return this.peek(ahead)?.type ?? "";
  }

  next(): SyntaxNode | undefined {
    return this.#nodes[this.#at++];
  }

  /** Moves over the token and says so when it is the next one. */
  skip(type: string): boolean {
    if (this.peek()?.type !== type) return false;
    this.#at++;
    return true;
  }

  get ended(): boolean {
    return this.#at >= this.#nodes.length;
  }

  /** The node that was read last: what is being built ends there. */
  get last(): SyntaxNode | undefined {
    return this.#nodes[Math.min(this.#at, this.#nodes.length) - 1];
  }

  get position(): number {
    return this.#at;
  }

  /** Span from a node to what was read last. */
  since(first: { readonly from: number }): { unit: Lowering["unit"]; from: number; to: number } {
    return { unit: this.lowering.unit, from: first.from, to: Math.max(first.from, this.last?.to ?? first.from) };
  }

  /** Reads one more level, or moves over one node where the nesting is hostile. */
  deeper<T>(read: () => T): T | undefined {
    if (this.lowering.looseDepth >= maxDepth) {
      this.#at++;
      return undefined;
    }
    this.lowering.looseDepth++;
    const result = read();
    this.lowering.looseDepth--;
    return result;
  }
}
