/** `name = value` in its three forms: a keyword argument, an entry of an options object, an assigned field. */
import type { Assign, Call, Expression, MapLiteral } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import type { Span } from "../../model/span.ts";
import type { Review } from "../../review/review.ts";

export interface Setting {
  readonly name: string;
  readonly value: Expression;
  /** From the name to the value. */
  readonly span: Span;
  readonly node: CodeNode;
}

export function* settingsOf(node: Call | MapLiteral | Assign, review: Review): Iterable<Setting> {
  if (node.kind === "call") {
    for (const { name, value } of node.args) {
      if (name !== undefined) yield { name, value, node, span: spanFrom(name, value, review) };
    }
  } else if (node.kind === "map") {
    for (const { name, key, value, spread } of node.entries) {
      if (spread || name === undefined) continue;
      const start = key ? spanOf(key).start : spanFrom(name, value, review).start;
      yield { name, value, node, span: { start, end: spanOf(value).end } };
    }
  } else if (node.value) {
    const name = targetName(node.target, review);
    if (name !== undefined) yield { name, value: node.value, node, span: spanOf(node) };
  }
}

function targetName(target: Expression, review: Review): string | undefined {
  if (target.kind === "name") return target.name;
  if (target.kind === "member") return target.property;
  if (target.kind !== "index") return undefined;
  const key = review.constant(target.index);
  return typeof key === "string" ? key : undefined;
}

/** The name stands shortly before its value. */
function spanFrom(name: string, value: Expression, review: Review): Span {
  const { start, end } = spanOf(value);
  const before = review.document.text.slice(Math.max(0, start - name.length - 12), start);
  const at = before.lastIndexOf(name);
  return { start: at < 0 ? start : start - before.length + at, end };
}

/** This machine, a private network, a cluster: clear text does not leave it. */
export const isLocalAddress = (text: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?(?:localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|host\.docker\.internal|[a-z0-9_-]+(?=[:/?]|$)|[^/:?\s]*\.(?:local|localhost|internal|svc|cluster\.local|lan|test|home|intranet|corp)(?=[:/?]|$)|[{$<%])/i.test(
    text,
  );
