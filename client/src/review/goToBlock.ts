/** A list of every open block in the workspace; picking one goes there. */
import {
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BlockView, DocumentBlocks } from "../../../server/src/protocol/blocks.ts";
import { toRange } from "../shared/ranges.ts";
import { say } from "../shared/report.ts";
import { summary } from "./blockText.ts";
import { lines, needsReview } from "./navigation.ts";

interface BlockItem extends QuickPickItem {
  readonly uri?: Uri;
  readonly block?: BlockView;
}

export async function goToBlock(documents: readonly DocumentBlocks[]): Promise<void> {
  const items = documents.flatMap(itemsOf);
  if (items.length === 0) {
    say(l10n.t("No block waits for a review."));
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Unreviewed blocks"),
    placeHolder: l10n.t("Go to a block"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.uri && picked.block) await reveal(picked.uri, picked.block);
}

function itemsOf({ uri, blocks }: DocumentBlocks): BlockItem[] {
  const open = blocks.filter(needsReview);
  if (open.length === 0) return [];
  const file = Uri.parse(uri);
  const name = workspace.asRelativePath(file);
  const separator: BlockItem = { label: name, kind: QuickPickItemKind.Separator };
  return [separator, ...open.map((block) => ({ ...blockItem(name, block), uri: file, block }))];
}

function blockItem(name: string, block: BlockView): QuickPickItem {
  const { start, end } = lines(block.range);
  return {
    label: l10n.t("Lines {0} to {1}", start.line + 1, end.line + 1),
    description: name,
    detail: summary(block, Date.now(), l10n.t),
  };
}

async function reveal(uri: Uri, block: BlockView): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  const range = toRange(block.range);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
