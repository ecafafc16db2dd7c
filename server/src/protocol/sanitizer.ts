/** Sanitizing and restoring. Real values travel only inside `text`; replacements carry kinds and offsets. */
import { notification, request } from "./message.ts";

export interface WireReplacement {
  /** UTF-16 offsets into the text before. */
  start: number;
  end: number;
  /** Type in the vocabulary of docs/leak-types.md. */
  kind: string;
  /** UTF-16 offsets into the text after. */
  mockStart: number;
  mockEnd: number;
  confidence: "high" | "medium" | "low";
}

/** Client -> server. Fails (never half done) when the text cannot be sanitized completely. */
export const sanitizeText = request<
  { text: string; languageId: string; uri?: string },
  { text: string; replacements: WireReplacement[] }
>("plumbline/sanitizeText");

/** Client -> server: puts real values back. `unplaced` are mocks that look damaged and were left alone. */
export const restoreText = request<
  { text: string; languageId: string },
  { text: string; restored: number; unplaced: { start: number; end: number }[] }
>("plumbline/restoreText");

/** Client -> server: does this text hold mocks of the live vault? Cheap; asked for the clipboard before a paste. */
export const countMocks = request<{ text: string }, { mocks: number }>("plumbline/countMocks");

/** Client -> server: forgets every mapping. */
export const forgetVault = request<Record<string, never>, Record<string, never>>("plumbline/forgetVault");

/** Server -> client after the vault changed: opaque, kept in memory and handed to the next server. */
export const vaultSealed = notification<{ sealed: string }>("plumbline/vaultSealed");
