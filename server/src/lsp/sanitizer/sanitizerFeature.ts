/** Sanitizing and restoring for the editor. Real values travel only inside `text`. */
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver/node";
import { emptyContext } from "../../engine/context/emptyContext.ts";
import { scanTerms } from "../../engine/review/scanTerms.ts";
import { SanitizeError } from "../../engine/sanitizer/sanitize.ts";
import { Sanitizing } from "../../node/sanitizing.ts";
import { countMocks, forgetVault, restoreText, sanitizeText, vaultSealed } from "../../protocol/sanitizer.ts";
import { notify, onRequest } from "../messages.ts";
import type { ServerParts } from "../serverParts.ts";
import { fileNameOf } from "../uris.ts";
import { registerDescribing } from "./describing.ts";
import { LiveVault } from "./liveVault.ts";

export function register(connection: Connection, { contexts, host, options }: ServerParts): void {
  const sanitizing = new Sanitizing();
  const vault = new LiveVault({
    host,
    vaultKey: options.vaultKey,
    sealedVault: options.sealedVault,
    announce: (sealed) => notify(connection, vaultSealed, { sealed }),
  });
  registerDescribing(connection, { contexts, sanitizing, vault });

  onRequest(connection, sanitizeText, async ({ text, languageId, uri }) => {
    const { context } = uri === undefined ? { context: emptyContext } : await contexts.at(uri);
    const fileName = uri === undefined ? "" : fileNameOf(uri);
    try {
      const request = { text, languageId, fileName, terms: scanTerms(context), vault: vault.current };
      const result = sanitizing.sanitize(request);
      // Before the answer: mocks that are out must not be lost with this process.
      vault.announceChanges();
      return { text: result.text, replacements: result.replacements.map(toWire) };
    } catch (error) {
      throw new ResponseError(ErrorCodes.InternalError, reasonOf(error));
    }
  });
  onRequest(connection, restoreText, ({ text }) => {
    const { text: whole, restored, unplaced } = sanitizing.restore(text, vault.current);
    return { text: whole, restored: restored.length, unplaced: unplaced.map(({ start, end }) => ({ start, end })) };
  });
  onRequest(connection, countMocks, ({ text }) => ({ mocks: sanitizing.countMocks(text, vault.current) }));
  onRequest(connection, forgetVault, () => {
    vault.forget();
    return {};
  });
}

type Replacement = ReturnType<Sanitizing["sanitize"]>["replacements"][number];

const toWire = ({ span, mock, kind, confidence }: Replacement) => ({
  start: span.start,
  end: span.end,
  kind,
  mockStart: mock.start,
  mockEnd: mock.end,
  confidence,
});

/** Messages of unexpected errors may quote the text. */
const reasonOf = (error: unknown): string =>
  error instanceof SanitizeError ? `Not sanitized: ${error.message}.` : "Not sanitized: internal error.";
