/** Grafana service account tokens end in the CRC-32 of what stands before the last underscore, bytes in reverse order. */
import { crc32 } from "./crc32.ts";

const TAIL = 8;

function tailOf(token: string): string {
  const hex = crc32(token.slice(0, -TAIL - 1))
    .toString(16)
    .padStart(TAIL, "0");
  return (hex.match(/../g) ?? []).reverse().join("");
}

export const hasGrafanaChecksum = (token: string): boolean => token.toLowerCase().endsWith(tailOf(token));

export const signGrafana = (token: string): string => token.slice(0, -TAIL) + tailOf(token);
