/** Builds the language client. Its library is loaded with the first server, not with the extension. */
import type { LogOutputChannel } from "vscode";
import type { LanguageClient, Middleware } from "vscode-languageclient/node";
import type { InitializationOptions } from "../../../server/src/protocol/initialization.ts";
import { reviewedDocuments } from "../shared/documents.ts";
import { withRulePages } from "./diagnostics.ts";

export interface LaunchOptions {
  /** File of the server bundle. */
  readonly module: string;
}

export interface ClientParts {
  readonly launch: LaunchOptions;
  readonly log: LogOutputChannel;
  readonly middleware: Middleware;
  readonly options: () => InitializationOptions;
  /** The process is gone: true when it is to be started again. */
  readonly closed: () => Promise<boolean>;
}

/** Two values of the library's `State`, which is not loaded yet where they are needed. */
export const running = 2;
export const startFailed = 4;

const MEMORY_LIMIT = "--max-old-space-size=1024";

export async function createClient(parts: ClientParts): Promise<LanguageClient> {
  const { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, TransportKind } = await import(
    "vscode-languageclient/node"
  );
  const run = { module: parts.launch.module, transport: TransportKind.ipc, options: { execArgv: [MEMORY_LIMIT] } };
  return new LanguageClient(
    "plumbline",
    "Plumbline",
    { run, debug: { ...run, options: { execArgv: [MEMORY_LIMIT, "--inspect=6019"] } } },
    {
      documentSelector: reviewedDocuments.map(({ scheme }) => ({ scheme: scheme ?? "file" })),
      diagnosticCollectionName: "plumbline",
      outputChannel: parts.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: parts.options,
      initializationFailedHandler: () => false,
      middleware: { ...parts.middleware, handleDiagnostics: withRulePages },
      errorHandler: {
        error: (_error, _message, count) => ({
          action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: async () => ({
          action: (await parts.closed()) ? CloseAction.Restart : CloseAction.DoNotRestart,
          handled: true,
        }),
      },
      markdown: { isTrusted: { enabledCommands: ["plumbline.explainRule"] }, supportThemeIcons: true },
    },
  );
}
