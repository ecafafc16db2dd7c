/** BIP-39 recovery phrases: 12 to 24 words of the published list, the last of which carries a checksum. */
import { validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { secretMeta } from "../shape/secretMeta.ts";

const meta = secretMeta({
  id: "wallet-seed-phrase",
  provider: "Cryptocurrency wallets",
  title: "wallet recovery phrase",
  level: "critical",
  grants: "empty every wallet derived from it",
  revoke: "by moving the funds to a new wallet",
  rank: 2,
  source: "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
});

const WORDS = new Set(wordlist);
const LENGTHS = [24, 21, 18, 15, 12];
const REACH = 360;
const PHRASE = /[a-z]{3,8}(?:[ ,\n\t"'-]{1,4}[a-z]{3,8}){11,40}/g;

/** The run of listed words that begins the candidate, cut to a length that phrases have. */
function phraseIn(
  candidate: string,
): { readonly start: number; readonly end: number; readonly words: string[] } | undefined {
  const parts = [...candidate.matchAll(/[a-z]+/g)];
  for (let first = 0; first + 12 <= parts.length; first++) {
    const run = parts.slice(first).findIndex(([word]) => !WORDS.has(word));
    const listed = run < 0 ? parts.length - first : run;
    const length = LENGTHS.find((count) => count <= listed);
    if (!length) continue;
    const last = parts[first + length - 1];
    const words = parts.slice(first, first + length).map(([word]) => word);
    return { start: parts[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0), words };
  }
  return undefined;
}

const EXAMPLE = "legal winner thank year wave sausage worth useful legal winner thank yellow";

export default defineDetector({
  meta,
  anchors: { keywords: ["mnemonic", "seed", "recovery phrase", "recovery_phrase", "wallet", "passphrase"] },
  detect({ span }, { text }): Leak | undefined {
    const window = text.slice(span.end, span.end + REACH);
    for (const candidate of window.matchAll(PHRASE)) {
      const phrase = phraseIn(candidate[0]);
      if (!phrase) continue;
      const start = span.end + candidate.index + phrase.start;
      const fits = validateMnemonic(phrase.words.join(" "), wordlist);
      return {
        detector: meta.id,
        kind: "secret",
        type: meta.id,
        span: { start, end: span.end + candidate.index + phrase.end },
        severity: fits ? "error" : "warning",
        confidence: fits ? "high" : "medium",
        checksum: fits ? "valid" : "invalid",
      };
    }
    return undefined;
  },
  examples: {
    flags: [
      { title: "environment file", text: `MNEMONIC="«${EXAMPLE}»"\n`, languageId: "dotenv" },
      { title: "note", text: `my seed phrase is: «${EXAMPLE}»` },
    ],
    accepts: [
      {
        title: "prose",
        text: "the seed of the data set was drawn once and then used again for every run of the whole long test suite",
      },
      { title: "too short", text: 'mnemonic = "legal winner thank year wave sausage"' },
    ],
  },
});
