/** The shape of a token, as data: one description gives the pattern that finds it and the examples that test it. */
import type { Random } from "../examples/random.ts";

export interface Shape {
  /** Regular expression source; every repetition is bounded. */
  readonly source: string;
  /** Characters that must not follow, as the inside of a character class: the token would be longer. */
  readonly follow: string;
  readonly longest: number;
  mint(random: Random): string;
}

interface Alphabet {
  /** Inside of a character class. */
  readonly set: string;
  readonly characters: string;
}

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const alphabet = (set: string, characters: string): Alphabet => ({ set, characters });

/** A token goes on with a letter or digit whatever its alphabet; with - or _ only where these belong to it. */
const followOf = (set: string): string =>
  `A-Za-z0-9${set.includes("_") ? "_" : ""}${set.includes("~") ? "~" : ""}${/-$/.test(set) ? "-" : ""}`;

const chars =
  (of: Alphabet) =>
  (min: number, max = min): Shape => ({
    source: `[${of.set}]{${min === max ? min : `${min},${max}`}}`,
    follow: followOf(of.set),
    longest: max,
    mint: (random) => random.text(of.characters, min + random.below(Math.min(max - min, 12) + 1)),
  });

/** 0-9a-f, either case: vendors print lower case, people paste both. */
export const hex = chars(alphabet("0-9a-fA-F", `${DIGITS}abcdef`));
export const lowerHex = chars(alphabet("0-9a-f", `${DIGITS}abcdef`));
export const upperHex = chars(alphabet("0-9A-F", `${DIGITS}ABCDEF`));
export const an = chars(alphabet("0-9A-Za-z", DIGITS + UPPER + LOWER));
/** Lower-case letters and digits. */
export const lan = chars(alphabet("0-9a-z", DIGITS + LOWER));
/** Upper-case letters and digits. */
export const uan = chars(alphabet("0-9A-Z", DIGITS + UPPER));
export const letters = chars(alphabet("A-Za-z", UPPER + LOWER));
export const digits = chars(alphabet("0-9", DIGITS));
/** Base 32 of RFC 4648. */
export const base32 = chars(alphabet("2-7A-Z", `234567${UPPER}`));
export const lowerBase32 = chars(alphabet("2-7a-z", `234567${LOWER}`));
export const base64 = chars(alphabet("0-9A-Za-z+/", `${DIGITS + UPPER + LOWER}+/`));
/** The URL-safe alphabet: letters, digits, _ and -. */
export const b64u = chars(alphabet("0-9A-Za-z_-", `${DIGITS + UPPER + LOWER}_-`));
/** The URL-safe alphabet and the padding or dots that some vendors put between. */
export const b64uDotted = chars(alphabet("0-9A-Za-z._=-", `${DIGITS + UPPER + LOWER}_-`));

/** The URL-safe alphabet with = anywhere: some vendors pad each half of a token. */
export const b64uPadded = chars(alphabet("0-9A-Za-z_=-", `${DIGITS + UPPER + LOWER}_-`));

/** Any alphabet: `set` is the inside of a character class, `characters` what examples are made of. */
export const from = (set: string, characters: string, min: number, max = min): Shape =>
  chars(alphabet(set, characters))(min, max);

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

export const literal = (text: string): Shape => ({
  source: quote(text),
  follow: "A-Za-z0-9",
  longest: text.length,
  mint: () => text,
});

/** shape`${an(14)}.atlasv1.${b64u(60, 70)}`: literal text with shapes in it. */
export function shape(texts: TemplateStringsArray, ...inner: readonly Shape[]): Shape {
  const parts = texts.flatMap((text, index) => {
    const next = inner[index];
    return [...(text === "" ? [] : [literal(text)]), ...(next ? [next] : [])];
  });
  return sequence(...parts);
}

export const sequence = (...parts: readonly Shape[]): Shape => ({
  source: parts.map((part) => part.source).join(""),
  follow: parts.at(-1)?.follow ?? "A-Za-z0-9",
  longest: parts.reduce((sum, part) => sum + part.longest, 0),
  mint: (random) => parts.map((part) => part.mint(random)).join(""),
});

/** The longest alternative should come first. */
export const either = (...options: readonly Shape[]): Shape => ({
  source: `(?:${options.map((option) => `${option.source}(?![${option.follow}])`).join("|")})`,
  follow: "A-Za-z0-9",
  longest: Math.max(...options.map((option) => option.longest)),
  mint: (random) => options[random.below(options.length)]?.mint(random) ?? "",
});

export const oneOf = (...texts: readonly string[]): Shape => ({
  source: `(?:${texts.map(quote).join("|")})`,
  follow: "A-Za-z0-9",
  longest: Math.max(...texts.map((text) => text.length)),
  mint: (random) => texts[random.below(texts.length)] ?? "",
});

export const optional = (part: Shape): Shape => ({
  source: `(?:${part.source})?`,
  follow: part.follow,
  longest: part.longest,
  mint: (random) => (random.below(2) === 0 ? "" : part.mint(random)),
});

const UUID_SOURCE = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

export const uuid: Shape = {
  source: UUID_SOURCE,
  follow: "A-Za-z0-9-",
  longest: 36,
  mint: (random) => [8, 4, 4, 4, 12].map((length) => random.text(`${DIGITS}abcdef`, length)).join("-"),
};
