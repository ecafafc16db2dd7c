/** Actions above each open block. Everything here is a command too: lenses cannot be reached by a screen reader. */
import {
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  workspace,
} from "vscode";
import type { BlockView } from "../../../server/src/protocol/blocks.ts";
import { display } from "../shared/display.ts";
import { reviewedDocuments } from "../shared/documents.ts";
import { toRange } from "../shared/ranges.ts";
import type { BlockStore } from "./blockStore.ts";
import { findingsText } from "./blockText.ts";

export function registerCodeLenses(store: BlockStore): Disposable[] {
  const changed = new EventEmitter<void>();
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) =>
      display().codeLens ? store.open(document).flatMap((block) => lensesOf(document, block)) : [],
  };
  return [
    changed,
    languages.registerCodeLensProvider(reviewedDocuments, provider),
    store.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("plumbline.display.codeLens")) changed.fire();
    }),
  ];
}

function lensesOf(document: TextDocument, block: BlockView): CodeLens[] {
  const { start } = toRange(block.range);
  const range = document.lineAt(Math.min(start.line, document.lineCount - 1)).range;
  const args = [{ uri: document.uri.toString(), blockId: block.id }];
  const findings = findingsText(block, l10n.t);
  const lenses = [
    new CodeLens(range, {
      command: "plumbline.signOffBlock",
      title: block.state === "lapsed" ? l10n.t("Sign-off lapsed: sign off again…") : l10n.t("Unreviewed: sign off…"),
      tooltip: l10n.t("Say in one sentence why this block is right for your system"),
      arguments: args,
    }),
  ];
  if (findings !== undefined)
    lenses.push(
      new CodeLens(range, {
        command: "plumbline.showFindings",
        title: findings,
        tooltip: l10n.t("Go to the first finding in this block"),
        arguments: args,
      }),
    );
  lenses.push(
    new CodeLens(range, {
      command: "plumbline.dismissBlock",
      title: l10n.t("Not from outside"),
      tooltip: l10n.t("You wrote this yourself: stop treating it as a block"),
      arguments: args,
    }),
  );
  return lenses;
}
