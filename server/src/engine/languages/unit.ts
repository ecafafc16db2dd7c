/** What is kept of one unit between two versions of a document: its facts, and enough to know whether it is still the same. */
import type { CodeNode, Unit } from "../model/code/node.ts";
import type { Statement } from "../model/code/statements.ts";

/** A comment or an error inside of a unit; relative to its start. */
export interface UnitComment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export interface UnitRecord {
  readonly unit: Unit;
  /** Node type of the unit's statement. */
  readonly type: string;
  /** Node type of the body it stands in; empty at the top level. The same text means something else in a class body. */
  readonly place: string;
  readonly comments: UnitComment[];
  readonly errors: UnitRange[];
  readonly unread: UnitRange[];
  /** Units inside of this one, in source order. */
  readonly nested: UnitRecord[];
  /** Something was put in to make it parse. */
  isRepaired: boolean;
  /** Undefined until it is lowered. */
  statements: readonly Statement[] | undefined;
  /** The unit's nodes in pre-order with its nested units in their places; set when it is linked. */
  nodes: readonly (CodeNode | UnitRecord)[] | undefined;
  /** Declarations of the unit that only an export list elsewhere exports. */
  listed?: Set<Statement>;
}

export const newRecord = (type: string, place: string, start: number, end: number): UnitRecord => ({
  unit: { start, length: end - start },
  type,
  place,
  comments: [],
  errors: [],
  unread: [],
  nested: [],
  isRepaired: false,
  statements: undefined,
  nodes: undefined,
});

/** A broken or half-read unit is read again each time: what the parser makes of it depends on what surrounds it. */
export const isBroken = (record: UnitRecord): boolean =>
  record.isRepaired ||
  record.errors.length > 0 ||
  record.unread.length > 0 ||
  record.statements === undefined ||
  record.nested.some(isBroken);

export function moveUnit(record: UnitRecord, start: number): void {
  const delta = start - record.unit.start;
  if (delta === 0) return;
  record.unit.start = start;
  for (const nested of record.nested) moveUnit(nested, nested.unit.start + delta);
}
