/** How much a run of letters looks like a word of a European language rather than like random letters. */

/** The letter pairs that make up most of running text; random letters hit about a quarter of them. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  (
    "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur " +
    "la li el ro io ic il ne me ce co ch ho be ma om us ut ta no na ri di ec so ot ac ct ad ag ai am ap av ay ba bi bl bo br bu " +
    "ca ci ck cl cr cu da do dr du ef ei em ep ev ew ex ey fa fe ff fi fo fr ga ge gh gi gl go gr gu ia id ie if ig im " +
    "ip ir iv ke ki ko ks lo ls lu ly mb mi mm mo mp mu my nc ni nk nn ns nu od og ok ol oo op os ov ow pa pe ph pi pl po " +
    "pp pr ps pt pu qu rd rg rk rl rm rn rr rs rt ru ry sc sh sk sl sm sn sp ss su sw ty tr ts tt tu tw ub uc ue ui ul um un up " +
    "va vi vo wa we wh wi wo ys ye yo ab ei au oe sch lt lk ja je ju ka kr ku nj jo kl kn gn ya aw by eb ee eg eo eu ft ib lf ll lm lv mn nf nv oc ob of oi oy rb rc rf rp rv ud ug ws xt yl ym"
  ).split(" "),
);

const VOWELS = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęıő]/i;

/** Share of letter pairs that are common, 0 to 1. */
export function pairShare(letters: string): number {
  const text = letters.toLowerCase();
  let common = 0;
  let counted = 0;
  for (let i = 0; i + 1 < text.length; i += 1) {
    if (text.charCodeAt(i) > 127 || text.charCodeAt(i + 1) > 127) continue;
    counted += 1;
    if (COMMON_PAIRS.has(text.slice(i, i + 2))) common += 1;
  }
  return counted === 0 ? 1 : common / counted;
}

/** A run of letters of one case (or with a capital in front) that people could say. Short runs prove nothing. */
export function isWordLike(letters: string): boolean {
  if (letters.length < 3) return false;
  if (!VOWELS.test(letters) || /[^aeiouyàáâäåèéêëíîïóôöøúûü]{6,}/i.test(letters)) return false;
  return pairShare(letters) >= (letters.length < 6 ? 0.6 : 0.7);
}

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / value.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
