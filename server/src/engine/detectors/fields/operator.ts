/** Reads the sign between a name and its value: = : := ?= => == === ::= and their like. */

/**
 * What the sign says about the value. "assign": =, :=, +=; "colon": a single colon; "arrow": =>;
 * "compare": ==, ===, !=.
 */
export type OperatorKind = "assign" | "colon" | "arrow" | "compare";

export interface Operator {
  readonly kind: OperatorKind;
  /** Offset behind the sign. */
  readonly end: number;
}

const EQUALS = 61;
const COLON = 58;
const GREATER = 62;

const assign = (end: number): Operator => ({ kind: "assign", end });

function readEquals(text: string, at: number): Operator | undefined {
  const next = text.charCodeAt(at + 1);
  if (next === GREATER) return { kind: "arrow", end: at + 2 };
  if (next === 126) return undefined; // =~ matches a pattern
  if (next !== EQUALS) return assign(at + 1);
  return { kind: "compare", end: text.charCodeAt(at + 2) === EQUALS ? at + 3 : at + 2 };
}

/** := and Make's ::= and :::= assign; a lone :: is a scope, :// a scheme. */
function readColon(text: string, at: number): Operator | undefined {
  let end = at + 1;
  while (end - at < 3 && text.charCodeAt(end) === COLON) end += 1;
  if (text.charCodeAt(end) === EQUALS) return assign(end + 1);
  if (end > at + 1) return undefined;
  if (text.charCodeAt(end) === 47 && text.charCodeAt(end + 1) === 47) return undefined;
  return { kind: "colon", end };
}

/** `at` stands on the first character of the sign, a prefix such as ? + . | ! included. */
export function readOperator(text: string, at: number): Operator | undefined {
  const code = text.charCodeAt(at);
  if (code === EQUALS || code === 0xff1d) return readEquals(text, at);
  if (code === COLON) return readColon(text, at);
  if (code === 0xff1a) return { kind: "colon", end: at + 1 };
  const next = text.charCodeAt(at + 1);
  if (code === 33 && next === EQUALS)
    return { kind: "compare", end: text.charCodeAt(at + 2) === EQUALS ? at + 3 : at + 2 };
  if ((code === 63 || code === 43 || code === 46) && next === EQUALS) return assign(at + 2); // ?= += .=
  if (code === 63 && next === COLON) return readColon(text, at + 1); // name?: type
  if ((code === 124 || code === 63) && next === code && text.charCodeAt(at + 2) === EQUALS) return assign(at + 3); // ||= ??=
  return undefined;
}
