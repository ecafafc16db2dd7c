/** Which block a command means: the one a lens or the gutter menu names, the one under the cursor, or one that is picked. */
import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { BlockView } from "../../../server/src/protocol/blocks.ts";
import type { BlockStore } from "./blockStore.ts";
import { summary } from "./blockText.ts";

export interface BlockTarget {
  readonly document: TextDocument;
  readonly block: BlockView;
}

export async function blockTarget(store: BlockStore, argument: unknown): Promise<BlockTarget | undefined> {
  return (await namedBlock(store, argument)) ?? (await blockHere(store, argument));
}

async function namedBlock(store: BlockStore, argument: unknown): Promise<BlockTarget | undefined> {
  const uri = field(argument, "uri");
  const blockId = field(argument, "blockId");
  if (typeof uri !== "string" || typeof blockId !== "string") return undefined;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const block = store.find(document.uri, blockId);
  return block && { document, block };
}

async function blockHere(store: BlockStore, argument: unknown): Promise<BlockTarget | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document } = editor;
  // The gutter's menu hands over the line that was clicked, counted from one.
  const clicked = field(argument, "lineNumber");
  const position = typeof clicked === "number" ? editor.selection.active.with(clicked - 1, 0) : editor.selection.active;
  const open = store.open(document);
  const here = store.at(document, position) ?? (open.length === 1 ? open[0] : await pick(document, open));
  return here && { document, block: here };
}

async function pick(document: TextDocument, blocks: readonly BlockView[]): Promise<BlockView | undefined> {
  if (blocks.length === 0) {
    window.setStatusBarMessage(l10n.t("Plumbline: no block in this file waits for a review."), 5_000);
    return undefined;
  }
  const items = blocks.map((block) => ({ ...blockItem(document, block), block }));
  const picked = await window.showQuickPick(items, { title: l10n.t("Which block?"), matchOnDescription: true });
  return picked?.block;
}

/** How a block stands in a list: its first line of text, where it is, and its state. */
export function blockItem(
  document: TextDocument,
  block: BlockView,
): { label: string; description: string; detail: string } {
  const line = Math.min(block.range.start.line, document.lineCount - 1);
  return {
    label: document.lineAt(line).text.trim() || l10n.t("(blank line)"),
    description: l10n.t("line {0}", line + 1),
    detail: summary(block, Date.now(), l10n.t),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
