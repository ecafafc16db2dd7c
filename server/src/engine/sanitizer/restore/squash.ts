/** The letters and digits of a mock: the key under which a restored text finds it again. */
import { fold } from "./fold.ts";

export function squash(value: string): string {
  const { codes, length } = fold(value);
  let text = "";
  for (let at = 0; at < length; at++) text += String.fromCharCode(codes[at] ?? 0);
  return text;
}
