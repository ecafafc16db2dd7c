/** The usual facts of data-access calls, so that a library file says only which of its methods is which. */
import type { Fact, Role } from "./library.ts";

export const reads = (...roles: readonly Role[]): Fact => ({ roles: ["db.query", ...roles] });
export const writes = (...roles: readonly Role[]): Fact => ({ roles: ["db.write", ...roles] });
/** Runs statement text: what it does is in the text. */
export const executes = (...roles: readonly Role[]): Fact => ({ roles: ["db.query", "db.execute", ...roles] });

export const list = reads("db.list");
export const byKey = reads("db.key");
export const one = reads("db.bound");
export const aggregate = reads("db.aggregate");
export const insert = writes("db.insert");
export const bulk = writes("db.bulk");
export const update = writes("db.update");
export const remove = writes("db.delete");
/** Builder steps: give back the builder. */
export const step: Fact = { returns: "self" };
export const where: Fact = { roles: ["db.where"], returns: "self" };
export const bound: Fact = { roles: ["db.bound"], returns: "self" };

/** The same facts for methods that block the thread, or must be awaited. */
export const blocking = (facts: Readonly<Record<string, Fact>>): Record<string, Fact> =>
  mapped(facts, (fact) => (fact.roles?.some(talks) ? { ...fact, blocking: "database" } : fact));
export const awaited = (facts: Readonly<Record<string, Fact>>): Record<string, Fact> =>
  mapped(facts, (fact) => (fact.roles?.some(talks) ? { ...fact, async: true } : fact));

const talks = (role: Role): boolean => /^db\.(?:query|write|commit|connect)$/.test(role);
const mapped = (facts: Readonly<Record<string, Fact>>, change: (fact: Fact) => Fact): Record<string, Fact> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, change(fact)]));

/** One fact for many names. */
export const named = (fact: Fact, ...names: readonly string[]): Record<string, Fact> =>
  Object.fromEntries(names.map((name) => [name, fact]));
