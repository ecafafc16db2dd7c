/** Whether a run of characters was drawn at random rather than written by a person. */

/** Bits per character of the value's own distribution. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Runs up or down the keyboard or alphabet ("abcdef", "12345678"), as share of the text. */
export function sequentialShare(text: string): number {
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 0 || step === 1 || step === -1) steps++;
  }
  return text.length > 1 ? steps / (text.length - 1) : 1;
}

/** Random text of a length keeps close to the entropy its alphabet allows; words, padding and counters do not. */
export function looksRandom(text: string): boolean {
  const bare = text.replace(/[-_.:=]/g, "");
  const possible = Math.log2(Math.min(bare.length, alphabetSize(bare)));
  if (entropy(bare) < 0.72 * possible || sequentialShare(bare) > 0.5) return false;
  return /\d/.test(bare) ? /[A-Za-z]/.test(bare) || bare.length >= 15 : mixesCases(bare);
}

function alphabetSize(text: string): number {
  if (/^[0-9]+$/.test(text)) return 10;
  if (/^[0-9a-f]+$/i.test(text)) return 16;
  return /[a-z]/.test(text) && /[A-Z]/.test(text) ? 62 : 36;
}

/** Letters only: random text changes case inside words all the time, camelCase does so once a word. */
function mixesCases(text: string): boolean {
  const changes = text.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  return changes >= text.length / 6;
}

export const hasDigit = (text: string): boolean => /\d/.test(text);

/** For tokens whose prefix is too short to prove anything. */
export const isStronglyMixed = (text: string): boolean =>
  /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && looksRandom(text);
