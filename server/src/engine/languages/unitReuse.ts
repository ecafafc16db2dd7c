/** Finds the unit of the previous version that a stretch of the new text is. Each old unit is given away once. */
import { isBroken, moveUnit, type UnitRecord } from "./unit.ts";

/** The one stretch in which two versions of a text differ. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest such stretch; empty when the texts are equal. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

export class UnitReuse {
  readonly #before: string;
  readonly #after: string;
  readonly #change: Change;
  /** Old units by their old start. The outer unit comes before a nested one at the same place. */
  readonly #byStart = new Map<number, UnitRecord[]>();
  readonly #given = new Set<UnitRecord>();
  readonly #moves: { readonly record: UnitRecord; readonly start: number }[] = [];
  #changed: Map<string, UnitRecord[]> | undefined;

  constructor(previous: readonly UnitRecord[], before: string, after: string, change: Change) {
    this.#before = before;
    this.#after = after;
    this.#change = change;
    this.#index(previous);
  }

  #index(records: readonly UnitRecord[]): void {
    for (const record of records) {
      const list = this.#byStart.get(record.unit.start);
      if (list) list.push(record);
      else this.#byStart.set(record.unit.start, [record]);
      this.#index(record.nested);
    }
  }

  /** Outside of the change a unit is found by its place, inside of it by its text. `start` and `end` are offsets of the new text. */
  find(type: string, place: string, start: number, end: number): UnitRecord | undefined {
    const fits = (record: UnitRecord) =>
      record.type === type && record.place === place && record.unit.length === end - start && this.#isFree(record);
    const record = this.#candidates(start, end)?.find(fits);
    if (!record) return undefined;
    this.#give(record);
    this.#moves.push({ record, start });
    return record;
  }

  /** Moves the units that were given away to their new places. Until then the old version is still whole. */
  settle(): void {
    for (const { record, start } of this.#moves) moveUnit(record, start);
  }

  #candidates(start: number, end: number): readonly UnitRecord[] | undefined {
    const { start: changeStart, oldEnd, newEnd } = this.#change;
    if (end <= changeStart) return this.#byStart.get(start);
    if (start >= newEnd) return this.#byStart.get(start - newEnd + oldEnd);
    this.#changed ??= this.#changedByText();
    return this.#changed.get(this.#after.slice(start, end));
  }

  #changedByText(): Map<string, UnitRecord[]> {
    const byText = new Map<string, UnitRecord[]>();
    for (const [start, records] of this.#byStart) {
      for (const record of records) {
        const length = record.unit.length;
        if (start + length <= this.#change.start || start >= this.#change.oldEnd) continue;
        const text = this.#before.slice(start, start + length);
        const list = byText.get(text);
        if (list) list.push(record);
        else byText.set(text, [record]);
      }
    }
    return byText;
  }

  #isFree(record: UnitRecord): boolean {
    return !isBroken(record) && !this.#isGiven(record);
  }

  #isGiven(record: UnitRecord): boolean {
    return this.#given.has(record) || record.nested.some((nested) => this.#isGiven(nested));
  }

  #give(record: UnitRecord): void {
    this.#given.add(record);
    for (const nested of record.nested) this.#give(nested);
  }
}
