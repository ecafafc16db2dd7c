/** Runs of statements and blocks among loose tokens. */
import type { Block, Statement } from "../model/code/statements.ts";
import type { LooseCursor } from "./looseCursor.ts";

/** Reads one statement; the cursor may stay where it is when none stands there. */
export type ReadStatement = (cursor: LooseCursor) => Statement[];

/** To the end, or to the closing brace when inside of braces; a closing brace that nothing opened is passed over. */
export function looseStatements(cursor: LooseCursor, inBraces: boolean, read: ReadStatement): Statement[] {
  const all: Statement[] = [];
  while (!cursor.ended) {
    if (cursor.skip("}")) {
      if (inBraces) return all;
      continue;
    }
    const before = cursor.position;
    all.push(...cursor.lowering.gather(() => cursor.deeper(() => read(cursor)) ?? []));
    if (cursor.position === before) cursor.next();
  }
  return all;
}

/** A block that may have no end, or a block node, or nothing at all. */
export function looseBlock(cursor: LooseCursor, read: ReadStatement): Block {
  const start = cursor.peek();
  if (start && cursor.skip("{")) {
    const statements = looseStatements(cursor, true, read);
    return { kind: "block", ...cursor.since(start), statements };
  }
  const end = cursor.last?.to ?? 0;
  return { kind: "block", unit: cursor.lowering.unit, from: end, to: end, statements: [] };
}
