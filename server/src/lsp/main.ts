/** Entry point of the language server: over the transport named on the command line (--node-ipc, --stdio, --socket). */
import {
  CodeActionKind,
  createConnection,
  type InitializeParams,
  ProposedFeatures,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { register as registerBlocks } from "./blocks/blockFeature.ts";
import { register as registerContextFile } from "./context/contextFile.ts";
import { register as registerCodeActions } from "./review/codeActions.ts";
import { register as registerDiagnostics } from "./review/diagnostics.ts";
import { SOURCE_FIX_ALL } from "./review/fixAll.ts";
import { register as registerHover } from "./review/hover.ts";
import { register as registerRequests } from "./review/requests.ts";
import { register as registerStatus } from "./review/status.ts";
import { register as registerSanitizer } from "./sanitizer/sanitizerFeature.ts";
import { createParts } from "./serverParts.ts";
import { register as registerSignOff } from "./signoff/signOffFeature.ts";

const FEATURES = [
  registerDiagnostics,
  registerStatus,
  registerBlocks,
  registerSignOff,
  registerCodeActions,
  registerHover,
  registerRequests,
  registerSanitizer,
  registerContextFile,
];

const connection = createConnection(ProposedFeatures.all);

connection.onInitialize((params: InitializeParams) => {
  const parts = createParts(connection, params);
  for (const register of FEATURES) register(connection, parts);
  parts.documents.listen(connection);
  const { workspace } = params.capabilities;
  connection.onInitialized(() => {
    parts.settings.listen(workspace?.didChangeConfiguration?.dynamicRegistration === true);
    parts.contexts.listen(connection, workspace?.didChangeWatchedFiles?.dynamicRegistration === true);
    if (workspace?.workspaceFolders) parts.folders.listen(connection);
  });
  connection.onShutdown(() => parts.saved.flush());
  return {
    serverInfo: { name: "Plumbline", version: parts.version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, SOURCE_FIX_ALL], resolveProvider: true },
      hoverProvider: true,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didRename: { filters: [{ scheme: "file", pattern: { glob: "**/*" } }] } },
      },
    },
  };
});

connection.listen();
