/** Reads a file as text, within a size limit, or says in one sentence why it cannot be read. Never throws. */
import { open } from "node:fs/promises";
import { type DecodedText, decodeText } from "./decodeText.ts";

export type TextFile =
  | ({ readonly outcome: "text" } & DecodedText)
  | { readonly outcome: "binary" }
  | { readonly outcome: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly outcome: "unreadable"; readonly reason: string };

export interface ReadLimits {
  readonly maxBytes: number;
  /** Zero bytes do not make it a binary file: a log may hold them, and what must not leave is looked for all the same. */
  readonly zeroBytes?: boolean;
}

/** Source files are far smaller; beyond this lie dumps and bundles, which a review names and skips. */
export const reviewLimits: ReadLimits = { maxBytes: 20 * 1024 * 1024 };
/** What must not leave is looked through whole or not at all; a JavaScript string holds about 500 million units. */
export const sanitizeLimits: ReadLimits = { maxBytes: 256 * 1024 * 1024, zeroBytes: true };

const SAMPLE = 8192;

export async function readTextFile(path: string, limits: ReadLimits = reviewLimits): Promise<TextFile> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path, "r");
    const stat = await file.stat();
    // A pipe or device could be endless, and reading one could block.
    if (!stat.isFile()) return { outcome: "unreadable", reason: "not a regular file" };
    const head = new Uint8Array(Math.min(SAMPLE, stat.size));
    await file.read(head, 0, head.length, 0);
    if (!limits.zeroBytes && looksBinary(head)) return { outcome: "binary" };
    if (stat.size > limits.maxBytes) return { outcome: "too-large", bytes: stat.size, limit: limits.maxBytes };
    return { outcome: "text", ...decodeText(await file.readFile()) };
  } catch (error) {
    return { outcome: "unreadable", reason: readErrorReason(error) };
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/** A zero byte in the beginning of anything that is not UTF-16: the rule git uses. */
export function looksBinary(sample: Uint8Array): boolean {
  if (!sample.includes(0)) return false;
  return decodeText(sample.subarray(0, sample.length & ~1)).encoding === "utf-8";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "name too long",
  EMFILE: "too many open files",
};

export function readErrorReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

export function describeUnread(file: Exclude<TextFile, { outcome: "text" }>): string {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
  switch (file.outcome) {
    case "binary":
      return "binary file";
    case "too-large":
      return `${megabytes(file.bytes)} is over the limit of ${megabytes(file.limit)}`;
    case "unreadable":
      return file.reason;
  }
}
