/** Maps a value word by word through the vault's table; separators, escapes and words that say nothing stay. */
import { inventWord, likeCase } from "./invent.ts";
import type { MockRequest } from "./maker.ts";
import { digitsLike, type Piece, piecesOf } from "./pieces.ts";

export interface WordOptions {
  /** Lower-case words that stay as they are. */
  readonly keep?: ReadonlySet<string>;
  /** Digits of a name ("kafka-01") stay, digits of a number do not. */
  readonly digits?: "keep" | "change";
}

/** Two related values collided this often: give up the relation. */
const UNRELATED_FROM = 3;

export function mapWords(request: MockRequest, options: WordOptions = {}): string {
  const pieces = piecesOf(request.value);
  const kept = mapPieces(pieces, request, options);
  if (kept !== request.value) return kept;
  return mapPieces(pieces, request, { digits: "change" });
}

function mapPieces(pieces: readonly Piece[], request: MockRequest, options: WordOptions): string {
  return pieces.map((piece) => mapPiece(piece, request, options)).join("");
}

function mapPiece({ text, kind }: Piece, request: MockRequest, { keep, digits = "keep" }: WordOptions): string {
  if (kind === "fixed") return text;
  if (kind === "digits") return digits === "keep" ? text : digitsLike(text, request.random);
  if (keep?.has(text.toLowerCase())) return text;
  if (text.length === 1 && /[a-z]/i.test(text)) return likeCase(`${text}`, oneLetter(text, request));
  const related = request.attempt < UNRELATED_FROM;
  const word = related
    ? request.words.mockOf(text)
    : inventWord(text, request.random, Math.floor(request.attempt / UNRELATED_FROM));
  return likeCase(text, word);
}

function oneLetter(text: string, { random }: MockRequest): string {
  const letter = random.letter("bdfgklmnprtvz");
  return text === text.toUpperCase() ? letter.toUpperCase() : letter;
}
