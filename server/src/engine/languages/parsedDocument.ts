/** One open document: its text, its syntax tree in wasm memory and its code model, kept up to date edit by edit. */
import { Edit, type Point, type Tree } from "web-tree-sitter";
import type { CodeModel } from "../model/code/codeModel.ts";
import { applyEdits, type TextEdit } from "../model/edit.ts";
import { Deadline } from "./limits.ts";
import { linkModel } from "./link.ts";
import { parseWindow } from "./parseWindow.ts";
import { type ParseEnvironment, readDocument } from "./readDocument.ts";
import { newRecord, type UnitRecord } from "./unit.ts";
import { type Change, changeBetween, UnitReuse } from "./unitReuse.ts";

export class ParsedDocument {
  readonly #environment: ParseEnvironment;
  #text: string;
  #tree: Tree | undefined;
  #units: UnitRecord;
  #model: CodeModel;

  constructor(environment: ParseEnvironment, text: string) {
    this.#environment = environment;
    this.#text = text;
    this.#units = this.#parse(undefined);
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
    const before = this.#text;
    const previous = this.#units;
    if (this.#tree) editTree(this.#tree, before, ordered);
    this.#text = text;
    this.#units =
      parseWindow(this.#environment, previous, before, text, change) ??
      this.#parse(new UnitReuse(previous.nested, before, text, change));
    this.#model = linkModel(this.#environment.languageId, this.#units);
    return this.#model;
  }

  /** Parses the whole text. The tree of an earlier text, edited since, is a help for the parser. */
  #parse(reuse: UnitReuse | undefined): UnitRecord {
    const { trees, limits, host } = this.#environment;
    const deadline = new Deadline(() => host.now(), limits.milliseconds);
    const tree = this.#text.length > limits.maxLength ? undefined : trees.parse(this.#text, deadline, this.#tree);
    this.#release();
    this.#tree = tree;
    if (tree) {
      const document = readDocument(
        this.#environment,
        { tree, text: this.#text, start: 0, end: this.#text.length },
        reuse,
        deadline,
      );
      reuse?.settle();
      return document;
    }
    const document = newRecord("", "", 0, this.#text.length);
    document.unread.push({ from: 0, to: this.#text.length });
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
