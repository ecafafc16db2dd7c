/** How a command answers the person who ran it: a line in the status bar, or one error with one way forward. */
import { CancellationError, commands, type Disposable, type LogOutputChannel, l10n, window } from "vscode";
import { ServerUnavailable, type UnavailableReason } from "../server/unavailable.ts";

const SHOWN_MS = 6_000;

/** A result that needs no answer. */
export function say(message: string): void {
  window.setStatusBarMessage(`$(pass) ${message}`, SHOWN_MS);
}

/** What a command could not do, said by the command itself; shown as it is. */
export class CommandFailure extends Error {}

/** Registers a command whose failure is told once, never swallowed and never as a stack. */
export function registerCommand(
  log: LogOutputChannel,
  id: string,
  run: (argument: unknown) => Promise<void> | void,
): Disposable {
  return commands.registerCommand(id, async (argument: unknown) => {
    try {
      await run(argument);
    } catch (error) {
      if (error instanceof CancellationError) return;
      if (!(error instanceof CommandFailure)) log.error(`${id}: ${whereIn(error)}`);
      await showFailure(error);
    }
  });
}

/** Kind and place of an error. Never its message: that may quote a part of a document or of the clipboard. */
function whereIn(error: unknown): string {
  if (error instanceof ServerUnavailable) return error.message;
  if (!(error instanceof Error)) return "failure";
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames.slice(0, 6)].join("\n");
}

async function showFailure(error: unknown): Promise<void> {
  const message = `Plumbline: ${reasonOf(error)}`;
  const way = wayForward(error);
  const chosen = await (way ? window.showErrorMessage(message, way.title) : window.showErrorMessage(message));
  if (way && chosen === way.title) await commands.executeCommand(way.command);
}

/** A button only where it helps: most messages say themselves what to do. */
function wayForward(error: unknown): { title: string; command: string } | undefined {
  if (error instanceof CommandFailure) return undefined;
  if (!(error instanceof ServerUnavailable)) return { title: l10n.t("Show Log"), command: "plumbline.showLog" };
  if (error.reason !== "stopped") return undefined;
  return { title: l10n.t("Restart Server"), command: "plumbline.restartServer" };
}

/** One sentence. Unexpected errors are not quoted: their text may hold a part of the document. */
export function reasonOf(error: unknown): string {
  if (error instanceof CommandFailure) return error.message;
  if (error instanceof ServerUnavailable) return unavailable(error.reason);
  return l10n.t("this did not work. Nothing was changed.");
}

function unavailable(reason: UnavailableReason): string {
  switch (reason) {
    case "restarting":
      return l10n.t("the server is being restarted. Nothing was changed; try again in a moment.");
    case "stopped":
      return l10n.t("the server is not running. Nothing was changed.");
    case "timeout":
      return l10n.t("the server took too long and was told to stop. Nothing was changed.");
    case "lost":
      return l10n.t("the server was lost while working. Nothing was changed; try again.");
  }
}
