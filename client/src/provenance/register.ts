/** Recognises text that arrived from outside. */
import type { Disposable } from "vscode";
import type { BlockStore } from "../review/blockStore.ts";
import type { Server } from "../server/server.ts";
import { announcedPastes, type OwnEdits } from "./expectations.ts";
import { Observer } from "./observer.ts";
import { registerPasteProvider } from "./pasteProvider.ts";

export interface ProvenanceFeature {
  readonly server: Server;
  readonly store: BlockStore;
  readonly ownEdits: OwnEdits;
}

export function registerProvenance({ server, store, ownEdits }: ProvenanceFeature): Disposable[] {
  const pastes = announcedPastes(Date.now);
  return [registerPasteProvider(store, pastes), new Observer({ server, pastes, ownEdits })];
}
