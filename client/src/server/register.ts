/** Starts the server when a document needs it, keeps what must survive its death, offers restart and log. */
import { type Disposable, type ExtensionContext, type LogOutputChannel, Uri, window, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient/node";
import type { DocumentBlocks } from "../../../server/src/protocol/blocks.ts";
import { vaultSealed } from "../../../server/src/protocol/sanitizer.ts";
import { isReviewed } from "../shared/documents.ts";
import { registerCommand } from "../shared/report.ts";
import { Server } from "./server.ts";
import { readVaultKey } from "./vaultKey.ts";

export interface ServerFeature {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly middleware: Middleware;
  /** What lives on when a server dies. */
  readonly blocks: () => DocumentBlocks[];
}

export function createServer({ context, log, middleware, blocks }: ServerFeature): Server {
  let sealedVault: string | undefined;
  const dist = (name: string): string => Uri.joinPath(context.extensionUri, "dist", name).fsPath;
  const server = new Server({
    launch: { module: dist("server.cjs") },
    log,
    middleware,
    options: async () => ({
      ...storageOf(context),
      grammarDirectory: dist("grammars"),
      vaultKey: await readVaultKey(context.secrets, log),
      ...(sealedVault !== undefined && { sealedVault }),
      blocks: blocks(),
      workspaceTrusted: workspace.isTrusted,
    }),
  });
  server.listen(vaultSealed, ({ sealed }) => {
    sealedVault = sealed;
  });
  return server;
}

export function registerServer(server: Server, log: LogOutputChannel): Disposable[] {
  const startFor = (documents: readonly { document: Parameters<typeof isReviewed>[0] }[]): void => {
    if (documents.some(({ document }) => isReviewed(document))) server.start();
  };
  startFor(window.visibleTextEditors);
  return [
    { dispose: () => server.dispose() },
    window.onDidChangeVisibleTextEditors(startFor),
    workspace.onDidGrantWorkspaceTrust(() => restartQuietly(server, log)),
    registerCommand(log, "plumbline.restartServer", () => server.restart()),
    registerCommand(log, "plumbline.showLog", () => log.show()),
  ];
}

/** Nothing of a virtual workspace is written to this machine. */
function storageOf({ storageUri, globalStorageUri }: ExtensionContext): { storageDirectory?: string } {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.some(({ uri }) => uri.scheme !== "file")) return {};
  return { storageDirectory: (storageUri ?? globalStorageUri).fsPath };
}

/** The server learns about trust when it starts; nobody asked for a message. */
function restartQuietly(server: Server, log: LogOutputChannel): void {
  if (server.state === "idle") return;
  server.restart().catch(() => log.error("The server did not come back after the workspace was trusted."));
}
