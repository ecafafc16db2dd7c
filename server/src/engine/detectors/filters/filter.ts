/** A reason not to report a leak. One file per reason, so that each can be named, tested and argued about. */
import type { Leak } from "../detector.ts";
import type { Scan } from "../scan/scanContext.ts";

export interface LeakFilter {
  /** File name; shown by `--explain` outputs and tests. */
  readonly reason: string;
  /** drop: no leak in either mode. inform: the review says so as information, the sanitizer leaves the text as it is. */
  verdict(leak: Leak, scan: Scan): "drop" | "inform" | undefined;
}
