/** Provenance over the protocol: observes insertions, tells where blocks are, keeps them between sessions. */
import type { Connection } from "vscode-languageserver/node";
import { reanchor, type StoredBlock, storeDocument } from "../../engine/provenance/storedBlock.ts";
import {
  blocksChanged,
  type DocumentBlocks,
  dismissBlock,
  listBlocks,
  observeInsertion,
} from "../../protocol/blocks.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import { notify, onNotification, onRequest } from "../messages.ts";
import type { ServerParts } from "../serverParts.ts";
import { toSpan } from "../toLsp.ts";
import { trackedFrom, viewsOf } from "./views.ts";

export function register(connection: Connection, parts: ServerParts): void {
  const { documents, host, reviews, saved } = parts;
  const told = new Map<string, string>();

  const tell = (document: OpenDocument) => {
    const blocks = viewsOf(document);
    const news = JSON.stringify(blocks);
    if (news === (told.get(document.uri) ?? "[]")) return;
    told.set(document.uri, news);
    notify(connection, blocksChanged, { uri: document.uri, version: document.version, blocks });
    saved.save({
      stored: storeDocument(document.uri, document.languageId, document.text.getText(), document.tracker.blocks),
      views: blocks,
    });
  };

  const restore = async (document: OpenDocument) => {
    const known = await parts.saved.of(document.uri);
    const fromClient = parts.takeClientBlocks(document.uri);
    if (document.isClosed || (!known && fromClient.length === 0)) return;
    const before = new Set(document.tracker.blocks.map(({ id }) => id));
    const stored = [...(known?.stored.blocks ?? []), ...fromClient.map(asStored)].filter(
      ({ id }) => !before.has(id) && before.add(id),
    );
    const { found } = reanchor(stored, known?.stored.textKey, document.text.getText(), document.languageId);
    document.tracker.adopt(found);
    tell(document);
    reviews.schedule(document);
  };

  documents.onOpened((document) => void restore(document));
  documents.onChanged((document, moved) => {
    if (moved) tell(document);
  });
  documents.onClosed(({ uri }) => told.delete(uri));
  reviews.onReviewed(({ document }) => tell(document));
  parts.onBlocksChanged((document) => {
    tell(document);
    reviews.schedule(document);
  });

  // Waits for nothing: an edit in between would leave the range without its text. The client has counted the lines.
  onNotification(connection, observeInsertion, ({ uri, version, range, origin, confidence }) => {
    const document = documents.get(uri);
    if (!document) return;
    if (document.version !== version) {
      host.log("warn", `an insertion in version ${version} was told after version ${document.version}`);
      return;
    }
    if (origin === "typed") return;
    document.tracker.observe({ span: toSpan(document.text, range), origin, confidence, at: host.now() });
    tell(document);
    reviews.schedule(document);
  });

  onRequest(connection, dismissBlock, ({ uri, blockId }) => {
    const document = documents.get(uri);
    const dismissed = document?.tracker.dismiss(blockId) ?? false;
    if (document && dismissed) {
      tell(document);
      reviews.schedule(document);
    }
    return { dismissed };
  });

  onRequest(connection, listBlocks, async () => {
    const open = documents.all().map((document): DocumentBlocks => {
      const { uri, version } = document;
      return { uri, version, blocks: viewsOf(document) };
    });
    const closed = (await saved.all())
      .filter(({ stored }) => !documents.get(stored.uri))
      .map(({ stored, views }): DocumentBlocks => ({ uri: stored.uri, version: 0, blocks: [...views] }));
    return [...open, ...closed].filter(({ blocks }) => blocks.length > 0).sort((a, b) => newest(b) - newest(a));
  });

  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      await saved.rename(oldUri, newUri);
      // The editor opens the new name before it tells.
      for (const document of documents.all()) {
        if (document.uri === newUri || document.uri.startsWith(`${newUri}/`)) await restore(document);
      }
    }
  });
}

const asStored = (view: Parameters<typeof trackedFrom>[0]): StoredBlock => ({ ...trackedFrom(view), lines: [] });

const newest = ({ blocks }: DocumentBlocks): number => Math.max(0, ...blocks.map(({ insertedAt }) => insertedAt));
