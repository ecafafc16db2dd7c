/**
 * Sees every copy and paste. Returns at once and never changes a paste: the editor waits for it.
 * A copy in this window is marked with its source, so that own code stays own and a block stays a block.
 */
import {
  type DataTransfer,
  DataTransferItem,
  type Disposable,
  DocumentDropOrPasteEditKind,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
} from "vscode";
import type { BlockStore } from "../review/blockStore.ts";
import { isReviewed } from "../shared/documents.ts";
import { toWire } from "../shared/ranges.ts";
import type { Label, PasteSource } from "./classify.ts";
import type { AnnouncedPastes } from "./expectations.ts";
import { rangesTouch } from "./positions.ts";

const SOURCE_MIME = "application/vnd.plumbline.source+json";
/** Set by the editor on every copy out of an editor, also in another window. */
const EDITOR_MIME = "vscode-editor-data";
/** Copied out of a chat answer: as foreign as from a browser. */
const CHAT_SCHEMES = ["vscode-chat-code-block", "chat-editing-text-model", "chat-editing-snapshot-text-model"];

export function registerPasteProvider(store: BlockStore, pastes: AnnouncedPastes): Disposable {
  const provider: DocumentPasteEditProvider = {
    prepareDocumentPaste: (document, ranges, dataTransfer) => {
      const source = copySource(store, document, ranges);
      dataTransfer.set(SOURCE_MIME, new DataTransferItem(JSON.stringify(source)));
    },
    provideDocumentPasteEdits: async (document, _ranges, dataTransfer) => {
      if (!isReviewed(document)) return undefined;
      const text = await dataTransfer.get("text/plain")?.asString();
      if (text) pastes.expect(document.uri.toString(), [text], await pasteSource(dataTransfer));
      return undefined;
    },
  };
  return languages.registerDocumentPasteEditProvider("*", provider, {
    providedPasteEditKinds: [DocumentDropOrPasteEditKind.Empty.append("plumbline", "observed")],
    copyMimeTypes: [SOURCE_MIME],
    pasteMimeTypes: ["text/plain", SOURCE_MIME],
  });
}

function copySource(store: BlockStore, document: TextDocument, ranges: readonly Range[]): PasteSource {
  if (CHAT_SCHEMES.includes(document.uri.scheme)) return "outside";
  const copied = ranges.map(toWire);
  const block = store.of(document).find(({ range }) => copied.some((part) => rangesTouch(part, range)));
  return block ? { origin: block.origin, confidence: block.confidence } : "own-code";
}

async function pasteSource(dataTransfer: DataTransfer): Promise<PasteSource> {
  const marked = await dataTransfer.get(SOURCE_MIME)?.asString();
  if (marked) return parseSource(marked);
  return dataTransfer.get(EDITOR_MIME) ? "other-window" : "outside";
}

/** Written by `prepareDocumentPaste` of this window, of this version of the extension. */
function parseSource(json: string): PasteSource {
  const source: unknown = JSON.parse(json);
  if (source === "outside" || source === "own-code") return source;
  return isLabel(source) ? source : "own-code";
}

function isLabel(value: unknown): value is Label {
  return typeof value === "object" && value !== null && "origin" in value && "confidence" in value;
}
