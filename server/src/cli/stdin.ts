/** Standard input: whole, or line by line while it arrives. */
import { UsageError } from "./environment.ts";

export async function readAll(stdin: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > maxBytes) throw new UsageError(`standard input is over the limit of ${maxBytes / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** UTF-8 lines without their ends. Cut at bytes, so a character never falls between two chunks. */
export async function* readLines(stdin: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string> {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield decode([...pending, chunk.subarray(from, end)]);
      pending = [];
      size = 0;
      from = end + 1;
    }
    if (from === chunk.length) continue;
    pending.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > maxBytes)
      throw new UsageError(`a line of standard input is over the limit of ${maxBytes / 1024 / 1024} MB`);
  }
  if (pending.length > 0) yield decode(pending);
}

const decode = (chunks: readonly Uint8Array[]): string => Buffer.concat(chunks).toString("utf8").replace(/\r$/, "");
