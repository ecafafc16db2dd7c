/** Finds every place where one of many given texts stands, in one pass. */
import type { Span } from "../model/span.ts";

const PREFIX = 4;

export class Occurrences {
  private readonly byPrefix = new Map<number, string[]>();
  private readonly first = new Uint8Array(65536);

  /** Texts shorter than four characters are left out: they stand everywhere. */
  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      if (text.length < PREFIX) continue;
      const key = prefixOf(text, 0);
      const list = this.byPrefix.get(key);
      if (list) list.push(text);
      else this.byPrefix.set(key, [text]);
      this.first[text.charCodeAt(0)] = 1;
    }
    for (const list of this.byPrefix.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Overlapping places included; the longest text first at each. */
  *in(text: string, from = 0, to = text.length): Iterable<{ readonly span: Span; readonly text: string }> {
    if (this.byPrefix.size === 0) return;
    for (let at = from; at + PREFIX <= to; at++) {
      if (this.first[text.charCodeAt(at)] !== 1) continue;
      const list = this.byPrefix.get(prefixOf(text, at));
      if (list === undefined) continue;
      for (const known of list) {
        if (at + known.length <= to && text.startsWith(known, at))
          yield { span: { start: at, end: at + known.length }, text: known };
      }
    }
  }
}

/** Equal for equal prefixes; unequal ones are told apart by comparing the texts. */
const prefixOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)) * 1024 +
  ((text.charCodeAt(at + 2) * 31 + text.charCodeAt(at + 3)) & 1023);
