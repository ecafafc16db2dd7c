/** The extension: creates what the features share and registers them. */
import { type ExtensionContext, Uri, window } from "vscode";
import { registerContext } from "./context/register.ts";
import { ownEdits as createOwnEdits } from "./provenance/expectations.ts";
import { announceFixes } from "./provenance/fixes.ts";
import { registerProvenance } from "./provenance/register.ts";
import { BlockStore } from "./review/blockStore.ts";
import { registerReview } from "./review/register.ts";
import { registerSanitizer } from "./sanitizer/register.ts";
import { createServer, registerServer } from "./server/register.ts";
import { registerSignOff } from "./signoff/register.ts";
import { registerStatus, trackReviewStatus } from "./status/register.ts";

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("Plumbline", { log: true });
  const media = (name: string): Uri => Uri.joinPath(context.extensionUri, "media", name);
  const store = new BlockStore();
  const ownEdits = createOwnEdits(Date.now);
  const server = createServer({ context, log, middleware: announceFixes(ownEdits), blocks: () => store.all() });
  const statuses = trackReviewStatus(server);
  context.subscriptions.push(
    log,
    store,
    ...registerReview({ log, server, store, media }),
    ...registerProvenance({ server, store, ownEdits }),
    ...registerSanitizer({ log, server, ownEdits }),
    ...registerSignOff({ log, server, store }),
    ...registerContext({ log, ownEdits, statuses }),
    ...registerStatus({ server, store, statuses }),
    ...registerServer(server, log),
  );
}
