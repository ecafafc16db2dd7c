/** What a known text becomes inside base64, wherever it stands: one fragment for each of the three alignments. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The characters that depend on `text` alone when it stands behind 0, 1 or 2 other bytes of its group of three. */
export function base64Fragments(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const bits = [...text].map((char) => char.charCodeAt(0).toString(2).padStart(8, "0")).join("");
    const lead = 8 * shift;
    const first = Math.ceil(lead / 6);
    const last = Math.floor((lead + bits.length) / 6);
    let fragment = "";
    for (let at = first; at < last; at++) {
      fragment += ALPHABET.charAt(Number.parseInt(bits.slice(6 * at - lead, 6 * at - lead + 6), 2));
    }
    return fragment;
  });
}
