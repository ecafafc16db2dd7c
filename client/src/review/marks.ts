/** Marks open blocks in gutter and overview ruler, and names the one under the cursor. Colours are contributed. */
import {
  type DecorationOptions,
  type Disposable,
  l10n,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { BlockView } from "../../../server/src/protocol/blocks.ts";
import { display } from "../shared/display.ts";
import { isReviewed } from "../shared/documents.ts";
import { toRange } from "../shared/ranges.ts";
import type { BlockStore } from "./blockStore.ts";
import { stateText, summary, whence } from "./blockText.ts";
import { lines } from "./navigation.ts";

type MarkedState = "unreviewed" | "lapsed";
const MARKED: readonly MarkedState[] = ["unreviewed", "lapsed"];

export class Marks implements Disposable {
  readonly #store: BlockStore;
  readonly #bands: Record<MarkedState, TextEditorDecorationType>;
  readonly #icons: Record<MarkedState, TextEditorDecorationType>;
  readonly #text: TextEditorDecorationType;
  readonly #subscriptions: Disposable[];

  constructor(store: BlockStore, media: (name: string) => Uri) {
    this.#store = store;
    this.#bands = { unreviewed: band("unreviewed"), lapsed: band("lapsed") };
    this.#icons = { unreviewed: icon("unreviewed", media), lapsed: icon("lapsed", media) };
    this.#text = window.createTextEditorDecorationType({
      after: { color: new ThemeColor("plumbline.blockText"), margin: "0 0 0 2em", fontStyle: "normal" },
    });
    this.#subscriptions = [
      store.onDidChange((uri) => this.#drawWhere((editor) => editor.document.uri.toString() === uri)),
      window.onDidChangeVisibleTextEditors(() => this.#drawWhere(() => true)),
      window.onDidChangeActiveTextEditor(() => this.#drawWhere(() => true)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#drawText(textEditor)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("plumbline.display")) this.#drawWhere(() => true);
      }),
    ];
    this.#drawWhere(() => true);
  }

  #drawWhere(wanted: (editor: TextEditor) => boolean): void {
    for (const editor of window.visibleTextEditors) {
      if (!isReviewed(editor.document) || !wanted(editor)) continue;
      this.#drawMarks(editor);
      this.#drawText(editor);
    }
  }

  #drawMarks(editor: TextEditor): void {
    const blocks = display().marks ? this.#store.open(editor.document) : [];
    for (const state of MARKED) {
      const ofState = blocks.filter((block) => block.state === state);
      editor.setDecorations(
        this.#bands[state],
        ofState.map(({ range }) => toRange(lines(range))),
      );
      editor.setDecorations(this.#icons[state], ofState.map(iconAt));
    }
  }

  /** Only the block under the cursor of the active editor speaks. */
  #drawText(editor: TextEditor): void {
    const active = editor === window.activeTextEditor && display().currentBlockText;
    const block = active ? this.#store.at(editor.document, editor.selection.active) : undefined;
    editor.setDecorations(this.#text, block ? [textAt(editor, block)] : []);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const state of MARKED) {
      this.#bands[state].dispose();
      this.#icons[state].dispose();
    }
    this.#text.dispose();
  }
}

/** A tint of the whole lines: a line at the left edge would cut into the first letters. */
function band(state: MarkedState): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor(`plumbline.${state}BlockBackground`),
    overviewRulerColor: new ThemeColor(`plumbline.${state}Block`),
    overviewRulerLane: OverviewRulerLane.Left,
  });
}

function icon(name: string, media: (name: string) => Uri): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    gutterIconSize: "contain",
    light: { gutterIconPath: media(`gutter-${name}-light.svg`) },
    dark: { gutterIconPath: media(`gutter-${name}-dark.svg`) },
  });
}

function iconAt(block: BlockView): DecorationOptions {
  const { line } = block.range.start;
  return { range: new Range(line, 0, line, 0), hoverMessage: stateText(block, l10n.t) };
}

function textAt(editor: TextEditor, block: BlockView): DecorationOptions {
  const { range } = editor.document.lineAt(Math.min(block.range.start.line, editor.document.lineCount - 1));
  return {
    range: new Range(range.end, range.end),
    renderOptions: { after: { contentText: textOf(block) } },
  };
}

/** What the lens above the block says already is not said twice. */
function textOf(block: BlockView): string {
  return display().codeLens ? whence(block, Date.now(), l10n.t) : summary(block, Date.now(), l10n.t);
}
