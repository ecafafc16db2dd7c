/** Large texts piece by piece, cut at line ends: memory stays bounded, the caller hears of the progress and may stop. */
import type { SanitizeRequest, SanitizeResult } from "./sanitizer.ts";

export interface SanitizedPiece extends SanitizeResult {
  /** Offset of the piece in the whole text before, and of its result in the whole text after. */
  readonly offset: number;
  readonly mockOffset: number;
}

export interface StreamOptions {
  /** Characters per piece; a line longer than this is taken whole. */
  readonly pieceLength?: number;
  readonly isCancelled?: () => boolean;
}

const PIECE = 512 * 1024;

/**
 * `chunks` may be cut anywhere. A value that spans several lines (a private key) is kept in one piece as long as the armour
 * around it shows where it ends.
 */
export async function* sanitizeStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  request: Omit<SanitizeRequest, "text">,
  sanitize: (request: SanitizeRequest) => SanitizeResult,
  { pieceLength = PIECE, isCancelled = () => false }: StreamOptions = {},
): AsyncGenerator<SanitizedPiece> {
  let waiting = "";
  let offset = 0;
  let mockOffset = 0;
  const piece = (text: string): SanitizedPiece => {
    const result = sanitize({ ...request, text });
    const done = { ...result, offset, mockOffset };
    offset += text.length;
    mockOffset += result.text.length;
    return done;
  };
  for await (const chunk of chunks) {
    waiting += chunk;
    while (waiting.length >= pieceLength) {
      if (isCancelled()) return;
      const cut = cutBefore(waiting, pieceLength);
      if (cut === 0) break;
      yield piece(waiting.slice(0, cut));
      waiting = waiting.slice(cut);
    }
  }
  if (waiting !== "" && !isCancelled()) yield piece(waiting);
}

/** The last line end up to `limit`, or the first one behind it; 0 when the text has to wait for more. */
function cutBefore(text: string, limit: number): number {
  const end = text.lastIndexOf("\n", limit - 1) + 1 || text.indexOf("\n", limit) + 1;
  const armour = text.lastIndexOf("-----BEGIN ", end);
  const isOpen = armour >= 0 && end > armour && !text.slice(armour, end).includes("-----END ");
  return isOpen && end - armour < 64 * 1024 ? text.lastIndexOf("\n", armour) + 1 : end;
}
