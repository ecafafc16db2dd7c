/** Maps a value word by word through the vault's table; separators, escapes and words that say nothing stay. */
import { inventWord, likeCase } from "./invent.ts";
import type { MockRequest } from "./maker.ts";
import { digitsLike, type Piece, piecesOf } from "./pieces.ts";

export interface WordOptions {
  /** Lower-case words that stay as they are. */
  readonly keep?: ReadonlySet<string>;
  /** Single letters of a machine's name (k8s, s3) stay, those of a person do not. */
  readonly initials?: "keep" | "change";
  /** Digits of a name ("kafka-01") stay, digits of a number do not. */
  readonly digits?: "keep" | "change";
}

/** Two related values collided this often: give up the relation. */
const UNRELATED_FROM = 3;
/** A word this short carries no relation. */
const SHORT = 2;

export function mapWords(request: MockRequest, options: WordOptions = {}): string {
  const pieces = piecesOf(request.value);
  const kept = mapPieces(pieces, request, options);
  if (kept !== request.value) return kept;
  return mapPieces(pieces, request, { digits: "change" });
}

function mapPieces(pieces: readonly Piece[], request: MockRequest, options: WordOptions): string {
  return pieces.map((piece) => mapPiece(piece, request, options)).join("");
}

function mapPiece({ text, kind }: Piece, request: MockRequest, options: WordOptions): string {
  const { keep, digits = "keep", initials = "change" } = options;
  if (kind === "fixed") return text;
  if (kind === "digits") return digits === "keep" ? text : digitsLike(text, request.random);
  if (keep?.has(text.toLowerCase())) return text;
  if (text.length <= SHORT && /^[a-z]+$/i.test(text)) {
    return initials === "keep" && text.length === 1 ? text : shortLike(text, request);
  }
  const related = request.attempt < UNRELATED_FROM;
  const word = related
    ? request.words.mockOf(text)
    : inventWord(text, request.random, Math.floor(request.attempt / UNRELATED_FROM));
  return likeCase(text, word);
}

/** Initials and the letters of a postcode: as many others, in the same case. */
const shortLike = (text: string, { random }: MockRequest): string =>
  text.replace(/./g, (char) => likeCase(char.repeat(2), random.letter("bdfgklmnprtvz")));
