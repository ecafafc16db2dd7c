/** Two quiet items in the language status: what Plumbline is doing, and which production context applies. */
import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages, window } from "vscode";
import { type ReviewStatus, reviewStatus } from "../../../server/src/protocol/review.ts";
import type { BlockStore } from "../review/blockStore.ts";
import type { Server } from "../server/server.ts";
import { isReviewed, reviewedDocuments } from "../shared/documents.ts";
import { contextLine, reviewLine, type StatusLine } from "./statusText.ts";

export interface StatusFeature {
  readonly server: Server;
  readonly store: BlockStore;
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
}

/** The latest status of each document, shared by the status items and by Open Production Context. */
export function trackReviewStatus(server: Server): ReadonlyMap<string, ReviewStatus> {
  const statuses = new Map<string, ReviewStatus>();
  server.listen(reviewStatus, (status) => {
    statuses.set(status.uri, status);
  });
  return statuses;
}

export function registerStatus({ server, store, statuses }: StatusFeature): Disposable[] {
  const review = languages.createLanguageStatusItem("plumbline.review", reviewedDocuments);
  review.name = l10n.t("Plumbline Review");
  const context = languages.createLanguageStatusItem("plumbline.context", reviewedDocuments);
  context.name = l10n.t("Plumbline Production Context");
  const draw = (): void => {
    const document = window.activeTextEditor?.document;
    if (!document || !isReviewed(document)) return;
    const status = statuses.get(document.uri.toString());
    show(review, reviewLine({ server: server.state, openBlocks: store.open(document).length, status }, l10n.t));
    show(context, contextLine(status, l10n.t));
  };
  draw();
  server.listen(reviewStatus, draw);
  return [
    review,
    context,
    server.onDidChangeState(draw),
    store.onDidChange(draw),
    window.onDidChangeActiveTextEditor(draw),
  ];
}

const SEVERITIES = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

function show(item: LanguageStatusItem, line: StatusLine): void {
  item.text = line.text;
  item.detail = line.detail;
  item.severity = SEVERITIES[line.severity];
  item.busy = line.busy;
  item.command = { command: line.command, title: line.action };
  item.accessibilityInformation = { label: [line.text, line.detail].filter(Boolean).join(", ") };
}
