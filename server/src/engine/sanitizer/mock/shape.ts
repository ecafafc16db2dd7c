/** Any other value: every letter and digit another one of its class, separators and escapes kept. */
import type { MockMaker, MockRequest } from "./maker.ts";
import { digitsLike, piecesOf } from "./pieces.ts";
import type { KeyedRandom } from "./random.ts";

const UPPER = "BCDFGHJKLMNPQRSTVWXZ";
const LOWER = "bcdfghjklmnpqrstvwxz";
const HEX_ID = /^[0-9a-f]{8,}$|^[0-9A-F]{8,}$/;

/** What cloud ids begin with says what they are: "sg-", "vpc-", "i-", "subnet-". */
const ID_PREFIX = /^[a-z]{1,8}-(?=[0-9a-f]{8,}$)/;

export function mockShape(value: string, random: KeyedRandom): string {
  const prefix = ID_PREFIX.exec(value)?.[0] ?? "";
  if (isHex(value.slice(prefix.length))) return prefix + hexLike(value.slice(prefix.length), random);
  return piecesOf(value)
    .map(({ text, kind }) => {
      if (kind === "fixed") return text;
      return kind === "digits" ? digitsLike(text, random) : lettersLike(text, random);
    })
    .join("");
}

/** Hexadecimal groups, UUIDs among them: the version and variant digits of a UUID stay. */
function isHex(value: string): boolean {
  const bare = value.replaceAll("-", "");
  return HEX_ID.test(bare) && /\d/.test(bare) && /[a-f]/i.test(bare);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function hexLike(value: string, random: KeyedRandom): string {
  const alphabet = /[A-F]/.test(value) ? "0123456789ABCDEF" : "0123456789abcdef";
  const isUuid = UUID.test(value);
  let text = "";
  for (let at = 0; at < value.length; at++) {
    const keep = value.charAt(at) === "-" || (isUuid && (at === 14 || at === 19));
    text += keep ? value.charAt(at) : random.letter(alphabet);
  }
  return text;
}

function lettersLike(text: string, random: KeyedRandom): string {
  let mock = "";
  for (const char of text) mock += char === char.toLowerCase() ? random.letter(LOWER) : random.letter(UPPER);
  return mock;
}

export const identifiers: MockMaker = {
  types: [],
  make: ({ value, random }: MockRequest) => mockShape(value, random),
};
