/** Schema, question and constraints for the editor. Whatever is masked on the way is masked in the window's vault. */
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver/node";
import { emptyContext } from "../../engine/context/emptyContext.ts";
import { scanTerms } from "../../engine/review/scanTerms.ts";
import { constraintsHeader } from "../../engine/sanitizer/constraintsHeader.ts";
import { describe } from "../../engine/sanitizer/describe/describe.ts";
import { SanitizeError } from "../../engine/sanitizer/sanitize.ts";
import type { Sanitizing } from "../../node/sanitizing.ts";
import { constraintsFor, describeText, questionText } from "../../protocol/describing.ts";
import { onRequest } from "../messages.ts";
import type { ServerParts } from "../serverParts.ts";
import { fileNameOf } from "../uris.ts";
import type { LiveVault } from "./liveVault.ts";

export interface DescribingParts {
  readonly contexts: ServerParts["contexts"];
  readonly sanitizing: Sanitizing;
  readonly vault: LiveVault;
}

export function registerDescribing(connection: Connection, { contexts, sanitizing, vault }: DescribingParts): void {
  const contextOf = async (uri: string | undefined) =>
    uri === undefined ? emptyContext : (await contexts.at(uri)).context;

  onRequest(connection, describeText, async ({ text, uri }) => {
    const mask = masking(sanitizing, vault, scanTerms(await contextOf(uri)));
    return whole(() => {
      const description = describe(text, { key: vault.current.key, masked: mask.text });
      vault.announceChanges();
      if (description === undefined) return { dropped: [] };
      return { text: description.text, dropped: [...description.dropped] };
    });
  });

  onRequest(connection, questionText, async ({ text, languageId, uri }) => {
    const terms = scanTerms(await contextOf(uri));
    const fileName = uri === undefined ? "" : fileNameOf(uri);
    return whole(() => {
      const question = sanitizing.question({ text, languageId, fileName, terms });
      return { text: question.text, dropped: [...question.dropped] };
    });
  });

  onRequest(connection, constraintsFor, async ({ text, uri }) => {
    const context = await contextOf(uri);
    const mask = masking(sanitizing, vault, scanTerms(context));
    return whole(() => {
      const { text: header, facts } = constraintsHeader(context, text, mask.text);
      vault.announceChanges();
      const missing = facts.filter(({ from }) => from === "nowhere").map(({ label }) => label);
      return { header, mocks: mask.mocks, missing };
    });
  });
}

/** Remembers the mocks it gave out: the client recognises a paste by them. */
function masking(sanitizing: Sanitizing, vault: LiveVault, terms: ReturnType<typeof scanTerms>) {
  const mocks: string[] = [];
  const text = (plain: string): string => {
    const request = { text: plain, languageId: "plaintext", fileName: "", terms, vault: vault.current };
    const result = sanitizing.sanitize(request);
    mocks.push(...result.replacements.map(({ mock }) => result.text.slice(mock.start, mock.end)));
    return result.text;
  };
  return { text, mocks };
}

/** An answer or an error, never a part of one. Messages of unexpected errors may quote the text. */
function whole<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    const reason = error instanceof SanitizeError ? error.message : "internal error";
    throw new ResponseError(ErrorCodes.InternalError, `Not described: ${reason}.`);
  }
}
