/** One open document: its text, its syntax tree in wasm memory and its code model, kept up to date edit by edit. */
import type { Point, Tree } from "web-tree-sitter";
import { Edit } from "web-tree-sitter";
import type { EngineHost } from "../host.ts";
import type { CodeModel } from "../model/code/codeModel.ts";
import { applyEdits, type TextEdit } from "../model/edit.ts";
import type { LanguageAdapter } from "./adapter.ts";
import { Deadline, type ParseLimits } from "./limits.ts";
import { linkModel } from "./link.ts";
import { lowerUnit } from "./lowerUnits.ts";
import { TreeReader } from "./readTree.ts";
import type { SyntaxTrees } from "./syntaxTrees.ts";
import { newRecord, type UnitRecord } from "./unit.ts";
import { type Change, changeBetween, UnitReuse } from "./unitReuse.ts";

export interface ParseEnvironment {
  readonly languageId: string;
  readonly adapter: LanguageAdapter;
  readonly trees: SyntaxTrees;
  readonly host: Pick<EngineHost, "now" | "log">;
  readonly limits: ParseLimits;
}

export class ParsedDocument {
  readonly #environment: ParseEnvironment;
  #text: string;
  #tree: Tree | undefined;
  #units: UnitRecord;
  #model: CodeModel;

  constructor(environment: ParseEnvironment, text: string) {
    this.#environment = environment;
    this.#text = text;
    this.#units = this.#read(undefined);
    this.#model = linkModel(environment.languageId, this.#units);
  }

  get text(): string {
    return this.#text;
  }

  /** Facts of the current text. A model of an earlier text must not be used any more: its units have moved. */
  get model(): CodeModel {
    return this.#model;
  }

  /** Applies edits that all speak of the current text. */
  edit(edits: readonly TextEdit[]): CodeModel {
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
    const first = ordered[0];
    const last = ordered.at(-1);
    if (!first || !last) return this.#model;
    const text = applyEdits(this.#text, ordered);
    const newEnd = text.length - (this.#text.length - last.span.end);
    return this.#change(text, ordered, { start: first.span.start, oldEnd: last.span.end, newEnd });
  }

  /** Takes the next version of the text, where the edits are not known. */
  update(text: string): CodeModel {
    const change = changeBetween(this.#text, text);
    if (change.start === change.oldEnd && change.start === change.newEnd) return this.#model;
    const span = { start: change.start, end: change.oldEnd };
    return this.#change(text, [{ span, text: text.slice(change.start, change.newEnd) }], change);
  }

  dispose(): void {
    this.#release();
  }

  #change(text: string, ordered: readonly TextEdit[], change: Change): CodeModel {
    if (this.#tree) editTree(this.#tree, this.#text, ordered);
    const reuse = new UnitReuse(this.#units.nested, this.#text, text, change);
    this.#text = text;
    this.#units = this.#read(reuse);
    this.#model = linkModel(this.#environment.languageId, this.#units);
    return this.#model;
  }

  #read(reuse: UnitReuse | undefined): UnitRecord {
    const { trees, limits, host, adapter } = this.#environment;
    const document = newRecord("", "", 0, this.#text.length);
    const deadline = new Deadline(() => host.now(), limits.milliseconds);
    const tree = this.#text.length > limits.maxLength ? undefined : trees.parse(this.#text, deadline, this.#tree);
    this.#release();
    this.#tree = tree;
    if (!tree) {
      document.unread.push({ from: 0, to: this.#text.length });
      return document;
    }
    const options = { ...limits, text: this.#text, adapter, types: trees.types, fields: trees.fields, reuse, deadline };
    const lowering = { text: this.#text, adapter, log: host.log };
    const cursor = tree.walk();
    try {
      new TreeReader(cursor, options).readDocument(document, (unit) => lowerUnit(unit, lowering));
    } finally {
      cursor.delete();
    }
    return document;
  }

  #release(): void {
    if (this.#tree) this.#environment.trees.release(this.#tree);
    this.#tree = undefined;
  }
}

/** Tells the tree about edits of one text. From the last to the first, so that each speaks of offsets not yet moved. */
function editTree(tree: Tree, text: string, ordered: readonly TextEdit[]): void {
  for (const { span, text: inserted } of [...ordered].reverse()) {
    const startPosition = pointAt(text, span.start, { row: 0, column: 0 }, 0);
    const oldEndPosition = pointAt(text, span.end, startPosition, span.start);
    const newEndPosition = pointAt(inserted, inserted.length, startPosition, 0);
    const newEndIndex = span.start + inserted.length;
    const where = { startIndex: span.start, oldEndIndex: span.end, newEndIndex };
    tree.edit(new Edit({ ...where, startPosition, oldEndPosition, newEndPosition }));
  }
}

/** The parser's rows end at "\n" only. `from` is the point of offset `start`. */
function pointAt(text: string, offset: number, from: Point, start: number): Point {
  let { row, column } = from;
  let lineStart = start;
  for (let at = text.indexOf("\n", start); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    row++;
    column = 0;
    lineStart = at + 1;
  }
  return { row, column: column + offset - lineStart };
}
