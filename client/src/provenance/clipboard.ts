/** Is this text on the clipboard? Only for insertions no paste was announced for; the content is compared and dropped. */
import { env, UIKind } from "vscode";
import { essence } from "./shape.ts";

/** In the browser reading the clipboard may ask the person for permission, which nobody asked for. */
export async function isOnClipboard(text: string): Promise<boolean> {
  if (env.uiKind !== UIKind.Desktop) return false;
  try {
    const wanted = essence(text);
    return wanted !== "" && essence(await env.clipboard.readText()) === wanted;
  } catch {
    return false;
  }
}
