/** Seeded damage to source texts: what an editor, a half paste or a broken file makes of them. */

/** A small linear congruential generator: the same seed gives the same texts on every machine. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const splinters = [
  "\0",
  "\uD800",
  "\uDFFF",
  "{",
  "}",
  "(",
  ")",
  "`",
  '"',
  "'",
  "\\",
  "/*",
  "<",
  ">",
  "@",
  "=>",
  "\r",
  "\n",
  "𝒳",
  ";",
];

export function damaged(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + random(40));
  switch (random(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(end);
    case 3:
      return text.slice(0, at) + (splinters[random(splinters.length)] ?? "") + text.slice(at);
    case 4:
      return text.slice(0, at) + String.fromCharCode(random(0x1_00_00)) + text.slice(at + 1);
    default:
      return text.slice(0, at) + text.slice(at, end) + text.slice(at, end) + text.slice(end);
  }
}
