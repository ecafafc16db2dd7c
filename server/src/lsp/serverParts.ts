/** What the features share, made once when the client has said who it is. */
import { randomUUID } from "node:crypto";
import type { Connection, InitializeParams } from "vscode-languageserver/node";
import { createEngine, type Engine } from "../engine/engine.ts";
import type { EngineHost } from "../engine/host.ts";
import { typesWorkerBeside } from "../node/installation.ts";
import { createNodeHost } from "../node/nodeHost.ts";
import { toolVersion } from "../node/toolVersion.ts";
import type { BlockView } from "../protocol/blocks.ts";
import type { InitializationOptions } from "../protocol/initialization.ts";
import { SavedBlocks } from "./blocks/savedBlocks.ts";
import { Contexts } from "./context/contexts.ts";
import type { OpenDocument } from "./documents/openDocument.ts";
import { OpenDocuments } from "./documents/openDocuments.ts";
import { Reviews } from "./review/reviews.ts";
import { Settings } from "./settings.ts";
import { WorkspaceFolders } from "./workspaceFolders.ts";

export interface ServerParts {
  readonly options: InitializationOptions;
  readonly version: string;
  readonly host: EngineHost;
  readonly engine: Engine;
  readonly folders: WorkspaceFolders;
  readonly documents: OpenDocuments;
  readonly settings: Settings;
  readonly contexts: Contexts;
  readonly reviews: Reviews;
  readonly saved: SavedBlocks;
  /** The client understands snippets in edits. */
  readonly snippetEdits: boolean;
  /** Blocks of a server that died, each document's once. */
  takeClientBlocks(uri: string): readonly BlockView[];
  /** A feature changed a block other than by an edit. */
  blocksChanged(document: OpenDocument): void;
  onBlocksChanged(listener: (document: OpenDocument) => void): void;
}

export function createParts(connection: Connection, params: InitializeParams): ServerParts {
  const options = params.initializationOptions as InitializationOptions;
  const { workspace } = params.capabilities;
  const host = createNodeHost({
    grammarDirectory: options.grammarDirectory,
    ...typesWorkerBeside(import.meta.url),
    log: logTo(connection),
  });
  const engine = createEngine(host);
  const documents = new OpenDocuments(engine, randomUUID);
  const settings = new Settings(connection, workspace?.configuration === true);
  const contexts = new Contexts();
  const reviews = new Reviews({ host, documents, settings, contexts });
  const saved = new SavedBlocks(options.storageDirectory, (message) => host.log("warn", message));
  const clientBlocks = new Map(options.blocks?.map(({ uri, blocks }) => [uri, blocks]));
  const listeners: ((document: OpenDocument) => void)[] = [];
  return {
    options,
    version: toolVersion(),
    host,
    engine,
    folders: new WorkspaceFolders({
      workspaceFolders: params.workspaceFolders ?? null,
      rootUri: params.rootUri ?? null,
    }),
    documents,
    settings,
    contexts,
    reviews,
    saved,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    takeClientBlocks: (uri) => {
      const blocks = clientBlocks.get(uri) ?? [];
      clientBlocks.delete(uri);
      return blocks;
    },
    blocksChanged: (document) => {
      for (const tell of listeners) tell(document);
    },
    onBlocksChanged: (listener) => listeners.push(listener),
  };
}

function logTo(connection: Connection): EngineHost["log"] {
  return (level, message) => {
    if (level === "debug") connection.console.debug(message);
    else connection.console[level](message);
  };
}
