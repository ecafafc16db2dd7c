/** A name an assistant made from a mock ("zavok_vexor_id" from "Zavok Vexor") gets the real value in the same form. */
import type { Span } from "../../model/span.ts";
import { piecesOf } from "../mock/pieces.ts";
import type { VaultEntry } from "../vault.ts";

const DECLARES =
  /(?:\b(?:class|def|function|const|let|var|new|import|from|type|interface|struct|func|fn|enum|package|module|namespace|extends|implements)\s+|[\w)]\.)$/;

/** Values that may become part of a name: words, with nothing but separators between them. */
const isWordy = (value: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M} &.'_-]*$/u.test(value) && /\p{L}/u.test(value);

export function identifierForm(text: string, span: Span, entry: VaultEntry, written: string): string | undefined {
  if (!isWordy(entry.real) || !/^[\p{L}\p{N}_-]+$/u.test(written)) return undefined;
  if (!standsInName(text, span, written, entry.mock)) return undefined;
  const words = piecesOf(entry.real).flatMap(({ text: word, kind }) => (kind === "fixed" ? [] : [word.toLowerCase()]));
  if (written.includes("_")) return joined(words, "_", written);
  if (written.includes("-")) return joined(words, "-", written);
  if (written === written.toLowerCase() || written === written.toUpperCase()) return joined(words, "", written);
  return camel(words, /^\p{Lu}/u.test(written));
}

function standsInName(text: string, { start, end }: Span, written: string, mock: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\p{L}\p{N}_]/u.test(before) || /[\p{L}\p{N}_]/u.test(after))
    return !/^s(?![\p{L}\p{N}_])/u.test(text.slice(end, end + 2)) || /[\p{L}\p{N}_]/u.test(before);
  if (written.includes("_") && !mock.includes("_")) return true;
  if (written.includes("-") && !mock.includes("-")) return true;
  if (/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || /[\p{L}\p{N}]-$/u.test(text.slice(start - 2, start)))
    return true;
  return DECLARES.test(text.slice(Math.max(0, start - 24), start)) && !/[-_]/.test(written);
}

function joined(words: readonly string[], separator: string, written: string): string {
  const name = words.join(separator);
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

const camel = (words: readonly string[], pascal: boolean): string =>
  words.map((word, at) => (at === 0 && !pascal ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
