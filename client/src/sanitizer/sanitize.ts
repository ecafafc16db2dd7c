/** Asks for a sanitized text and gives it back only when it is complete and consistent. Nothing here touches the clipboard. */
import { CancellationError, l10n } from "vscode";
import { restoreText, sanitizeText } from "../../../server/src/protocol/sanitizer.ts";
import type { Server } from "../server/server.ts";
import { ServerUnavailable } from "../server/unavailable.ts";
import { cancellable } from "../shared/progress.ts";
import { CommandFailure, say } from "../shared/report.ts";
import type { MockIndex } from "./mockIndex.ts";
import { isConsistent, type Sanitized } from "./verify.ts";

const TIMEOUT_MS = 30_000;

export interface Source {
  readonly text: string;
  readonly languageId: string;
  readonly uri?: string;
}

export interface SanitizerParts {
  readonly server: Server;
  readonly mocks: MockIndex;
}

export async function sanitize({ server, mocks }: SanitizerParts, source: Source): Promise<Sanitized> {
  const answer: unknown = await askOrFail(l10n.t("Plumbline: sanitizing…"), (token) =>
    server.ask(sanitizeText, source, { token, timeoutMilliseconds: TIMEOUT_MS }),
  );
  if (!isConsistent(source.text, answer)) throw new CommandFailure(notCopied());
  mocks.add(answer.replacements.map(({ mockStart, mockEnd }) => answer.text.slice(mockStart, mockEnd)));
  return answer;
}

export interface Restored {
  readonly text: string;
  readonly restored: number;
  readonly unplaced: number;
}

export async function restore({ server }: SanitizerParts, source: Source): Promise<Restored> {
  const { text, languageId } = source;
  const answer = await askOrFail(l10n.t("Plumbline: putting real values back…"), (token) =>
    server.ask(restoreText, { text, languageId }, { token, timeoutMilliseconds: TIMEOUT_MS }),
  );
  if (typeof answer?.text !== "string") throw new CommandFailure(notCopied());
  return { text: answer.text, restored: answer.restored, unplaced: answer.unplaced.length };
}

/** Errors of the server are not quoted: their text is not ours to show beside a clipboard. */
export async function askOrFail<Result>(
  title: string,
  ask: Parameters<typeof cancellable<Result>>[1],
): Promise<Result> {
  try {
    return await cancellable(title, ask);
  } catch (error) {
    if (error instanceof CancellationError) {
      say(l10n.t("Cancelled. The clipboard is unchanged."));
      throw error;
    }
    if (error instanceof ServerUnavailable) throw error;
    throw new CommandFailure(notCopied());
  }
}

export const notCopied = (): string =>
  l10n.t("the text could not be processed completely. The clipboard is unchanged and nothing was inserted.");
