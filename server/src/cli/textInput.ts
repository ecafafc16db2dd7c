/** The text of `FILE` or standard input, and how to write a changed text back in the same encoding. */
import { resolve } from "node:path";
import { decodeText, encodeText } from "../node/decodeText.ts";
import { languageIdOf } from "../node/languageId.ts";
import { describeUnread, readTextFile, sanitizeLimits } from "../node/textFile.ts";
import { type Environment, UsageError } from "./environment.ts";
import { readAll } from "./stdin.ts";

export interface TextInput {
  readonly text: string;
  readonly fileName: string;
  /** Path on disk; decides which context applies. */
  readonly path: string;
  readonly languageId: string;
  encode(text: string): Uint8Array;
}

export async function readTextInput(
  env: Environment,
  file: string | undefined,
  languageId?: string,
): Promise<TextInput> {
  const fromStdin = file === undefined || file === "-";
  const fileName = fromStdin ? "" : file;
  const path = resolve(env.cwd, fromStdin ? "stdin" : file);
  const decoded = fromStdin
    ? decodeText(await readAll(env.stdin, sanitizeLimits.maxBytes))
    : await readFile(file, path);
  const { text, encoding, hasBom } = decoded;
  return {
    text,
    fileName,
    path,
    languageId: languageId ?? languageIdOf(fileName, text),
    encode: (changed) => encodeText(changed, encoding, hasBom),
  };
}

async function readFile(file: string, path: string) {
  const source = await readTextFile(path, sanitizeLimits);
  if (source.outcome === "text") return source;
  throw new UsageError(`${file}: ${describeUnread(source)}`);
}
