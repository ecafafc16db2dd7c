/** Mail addresses: the local part by the table of words, the domain as a host; obfuscated forms keep their "at" and "dot". */
import { mockHost } from "./hosts.ts";
import { PARTICLES } from "./keptWords.ts";
import type { MockMaker, MockRequest } from "./maker.ts";
import { mapWords } from "./mapWords.ts";

const OBFUSCATION = new Set(["at", "dot", "punkt", "arroba", "chez"]);

function make(request: MockRequest): string {
  const { value } = request;
  const at = value.search(/@|%40|\\u0040/i);
  if (at < 0) return mapWords(request, { keep: OBFUSCATION });
  const sign = value.startsWith("@", at) ? "@" : value.slice(at, at + (value.charAt(at) === "%" ? 3 : 6));
  const local = mapWords({ ...request, value: value.slice(0, at) }, { keep: PARTICLES });
  return local + sign + mockHost(request, value.slice(at + sign.length));
}

export const emails: MockMaker = { types: ["email"], make };
