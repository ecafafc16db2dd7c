/** Commands around blocks and reviews. */
import {
  commands,
  type Disposable,
  type LogOutputChannel,
  l10n,
  Selection,
  TextEditorRevealType,
  window,
} from "vscode";
import { dismissBlock, listBlocks } from "../../../server/src/protocol/blocks.ts";
import { clearReview, reviewDocument } from "../../../server/src/protocol/review.ts";
import type { Server } from "../server/server.ts";
import { isReviewed } from "../shared/documents.ts";
import { toRange, toWire } from "../shared/ranges.ts";
import { CommandFailure, registerCommand, say } from "../shared/report.ts";
import type { BlockStore } from "./blockStore.ts";
import { goToBlock } from "./goToBlock.ts";
import { neighbour } from "./navigation.ts";
import type { ReviewedDocuments } from "./reviewedDocuments.ts";
import { blockTarget } from "./target.ts";

export interface ReviewParts {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly store: BlockStore;
  readonly reviewed: ReviewedDocuments;
}

export function registerReviewCommands(parts: ReviewParts): Disposable[] {
  const { log, server, store } = parts;
  return [
    registerCommand(log, "plumbline.reviewFile", () => review(parts, "file")),
    registerCommand(log, "plumbline.reviewSelection", () => review(parts, "selection")),
    registerCommand(log, "plumbline.clearReview", () => clear(parts)),
    registerCommand(log, "plumbline.nextBlock", () => move(store, "next")),
    registerCommand(log, "plumbline.previousBlock", () => move(store, "previous")),
    registerCommand(log, "plumbline.showFindings", (argument) => showFindings(store, argument)),
    registerCommand(log, "plumbline.dismissBlock", (argument) => dismiss(parts, argument)),
    registerCommand(log, "plumbline.goToBlock", async () => goToBlock(await server.ask(listBlocks, {}))),
  ];
}

function activeEditor() {
  const editor = window.activeTextEditor;
  if (!editor || !isReviewed(editor.document)) throw new CommandFailure(l10n.t("open a file first."));
  return editor;
}

async function review({ server, reviewed }: ReviewParts, what: "file" | "selection"): Promise<void> {
  const { document, selection } = activeEditor();
  const uri = document.uri.toString();
  const range = what === "selection" && !selection.isEmpty ? { range: toWire(selection) } : {};
  const { findings } = await server.ask(reviewDocument, { uri, ...range });
  reviewed.add(uri);
  if (findings === 0) say(l10n.t("Reviewed: nothing found."));
  else say(findings === 1 ? l10n.t("Reviewed: 1 finding.") : l10n.t("Reviewed: {0} findings.", findings));
}

async function clear({ server, reviewed }: ReviewParts): Promise<void> {
  const uri = activeEditor().document.uri.toString();
  await server.ask(clearReview, { uri });
  reviewed.delete(uri);
}

function move(store: BlockStore, direction: "next" | "previous"): void {
  const editor = activeEditor();
  const block = neighbour(store.open(editor.document), editor.selection.active.line, direction);
  if (!block) {
    say(l10n.t("No block in this file waits for a review."));
    return;
  }
  const { start } = toRange(block.range);
  editor.selection = new Selection(start, start);
  editor.revealRange(toRange(block.range), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Stands before the block, then lets the editor's own problem navigation take over. */
async function showFindings(store: BlockStore, argument: unknown): Promise<void> {
  const target = await blockTarget(store, argument);
  if (!target) return;
  const editor = await window.showTextDocument(target.document);
  const { start } = toRange(target.block.range);
  editor.selection = new Selection(start, start);
  await commands.executeCommand("editor.action.marker.next");
}

async function dismiss({ server, store }: ReviewParts, argument: unknown): Promise<void> {
  const target = await blockTarget(store, argument);
  if (!target) return;
  const { document, block } = target;
  const { dismissed } = await server.ask(dismissBlock, { uri: document.uri.toString(), blockId: block.id });
  if (!dismissed) throw new CommandFailure(l10n.t("this block is not there any more."));
  say(l10n.t("No longer treated as a block."));
}
