/** Writes a file whole or not at all: a crash in between leaves the old content. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

export async function writeFileAtomically(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  // Without a wish, an existing file keeps its permissions.
  const wanted = mode ?? (await stat(path).catch(() => undefined))?.mode;
  try {
    const file = await open(temporary, "wx", wanted ?? 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // The process's umask narrows what `open` was asked for.
    if (wanted !== undefined) await chmod(temporary, wanted & 0o777);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
