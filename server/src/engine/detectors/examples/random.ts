/** Deterministic pseudo-random text for examples: no key-shaped literal has to stand in the source. */

export class Random {
  private state: number;

  constructor(seed: string) {
    // FNV-1a over the seed; any spread will do, it only has to be the same every time.
    let hash = 0x811c9dc5;
    for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    this.state = hash >>> 0;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 0x100000000) * limit);
  }

  /** Text over the alphabet with at least one digit and one letter where the alphabet has both. */
  text(characters: string, length: number): string {
    for (;;) {
      let text = "";
      while (text.length < length) text += characters.charAt(this.below(characters.length));
      if (length < 6 || isMixed(text, characters)) return text;
    }
  }
}

const isMixed = (text: string, characters: string): boolean =>
  [/\d/, /[A-Za-z]/].every((kind) => kind.test(text) || !kind.test(characters));
