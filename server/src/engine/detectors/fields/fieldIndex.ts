/** All names with values of one text, sorted by place. Built once per text, on first use; never throws. */
import type { Span } from "../../model/span.ts";
import type { Field, FieldFormat } from "./field.ts";
import type { FieldReader } from "./fieldReader.ts";
import type { PairSite } from "./formatName.ts";
import { siblingValues } from "./nameValue.ts";
import { PairScanner } from "./pairScanner.ts";
import { CellField, NameTable, PairField, type QuotedSpan, type SpanField, type SpanSource } from "./spanField.ts";
import { findTables } from "./tables.ts";

export interface FieldIndex extends FieldReader {
  /** By start of the value; a field inside the value of another follows it. */
  readonly fields: readonly Field[];
}

const byPlace = (a: SpanField, b: SpanField): number => a.value.start - b.value.start || b.value.end - a.value.end;

/** Collects fields and keeps them sorted; sorts only when something came out of order. */
class Collector {
  readonly #source: SpanSource;
  readonly fields: SpanField[] = [];
  /** Cells by the place of their header. */
  readonly columns = new Map<number, SpanField[]>();
  #sorted = true;

  constructor(text: string, languageId: string) {
    this.#source = { text, languageId, names: new NameTable() };
  }

  #push(field: SpanField): void {
    const last = this.fields.at(-1);
    if (last && byPlace(last, field) > 0) this.#sorted = false;
    this.fields.push(field);
  }

  pair(name: QuotedSpan, value: QuotedSpan, how: PairSite["how"], lineFirst: boolean, path: readonly string[]): void {
    this.#push(new PairField(this.#source, name, value, { how, lineFirst, path }));
  }

  cell(header: Span, value: Span, quoted: boolean, format: FieldFormat, path: readonly string[]): void {
    const field = new CellField(this.#source, header, { start: value.start, end: value.end, quoted }, format, path);
    const column = this.columns.get(header.start);
    if (column) column.push(field);
    else this.columns.set(header.start, [field]);
    this.#push(field);
  }

  /** The value of one field given to the name that another field holds. */
  renamed(name: SpanField, value: SpanField): void {
    if (!(value instanceof PairField)) return;
    const quoted = { start: value.value.start, end: value.value.end, quoted: value.quoted };
    this.pair(
      { start: name.value.start, end: name.value.end, quoted: true },
      quoted,
      value.how,
      value.lineFirst,
      value.path,
    );
  }

  sort(): void {
    if (!this.#sorted) this.fields.sort(byPlace);
    this.#sorted = true;
  }
}

/** For every field the index of the field whose value encloses it, or -1. */
function enclosing(fields: readonly SpanField[]): Int32Array {
  const parents = new Int32Array(fields.length).fill(-1);
  const open: number[] = [];
  fields.forEach((field, index) => {
    let top = open.at(-1);
    while (top !== undefined && (fields[top]?.value.end ?? 0) <= field.value.start) {
      open.pop();
      top = open.at(-1);
    }
    parents[index] = top ?? -1;
    open.push(index);
  });
  return parents;
}

/** Index of the last span that starts at or before the offset, or -1. */
function lastBefore(starts: (index: number) => number, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Collects the pairs and cells of the text. */
function collect(text: string, languageId: string): Collector {
  const collector = new Collector(text, languageId);
  let at = 0;
  const gap = (start: number, end: number): void => {
    if (end > start) new PairScanner(text, collector).scan(start, end);
  };
  for (const table of findTables(text, languageId, collector)) {
    gap(at, table.start);
    at = table.end;
  }
  gap(at, text.length);
  return finished(collector);
}

/** Adds what neighbours say about each other, and sorts. */
function finished(collector: Collector): Collector {
  collector.sort();
  for (const { name, value } of siblingValues(collector.fields)) collector.renamed(name, value);
  collector.sort();
  return collector;
}

const byName = (a: SpanField, b: SpanField): number => a.nameSpan.start - b.nameSpan.start;

/** Groups of fields with one name, by the place of the name. */
function namesOf(collector: Collector): readonly (readonly SpanField[])[] {
  const pairs = collector.fields.filter((field) => !(field instanceof CellField)).sort(byName);
  const groups: SpanField[][] = [...collector.columns.values()];
  let group: SpanField[] | undefined;
  for (const field of pairs) {
    if (group?.[0]?.nameSpan.start === field.nameSpan.start) group.push(field);
    else {
      group = [field];
      groups.push(group);
    }
  }
  return groups.sort((a, b) => (a[0]?.nameSpan.start ?? 0) - (b[0]?.nameSpan.start ?? 0));
}

/** Everything the text holds: tables, rows, pairs. */
export const buildFieldIndex = (text: string, languageId: string): FieldIndex => indexOf(collect(text, languageId));

/** Only the pairs of a part of the text. */
export function indexRange(text: string, languageId: string, start: number, end: number): FieldIndex {
  const collector = new Collector(text, languageId);
  new PairScanner(text, collector).scan(start, end);
  return indexOf(finished(collector));
}

function indexOf(collector: Collector): FieldIndex {
  const { fields } = collector;
  let parents: Int32Array | undefined;
  let names: readonly (readonly SpanField[])[] | undefined;
  return {
    fields,
    fieldAt(offset) {
      parents ??= enclosing(fields);
      let index = lastBefore((at) => fields[at]?.value.start ?? 0, fields.length, offset);
      while (index >= 0) {
        const field = fields[index];
        if (field && offset < field.value.end) return field;
        index = parents[index] ?? -1;
      }
      return undefined;
    },
    governedBy(offset) {
      names ??= namesOf(collector);
      const groups = names;
      const group = groups[lastBefore((at) => groups[at]?.[0]?.nameSpan.start ?? 0, groups.length, offset)];
      return group && offset < (group[0]?.nameSpan.end ?? 0) ? group : [];
    },
  };
}
