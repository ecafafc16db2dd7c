/** How bad the leak of a format is, and how that becomes a severity and a confidence. */
import type { Confidence, Severity } from "../../model/finding.ts";

/**
 * critical: write access or control of an account by itself. high: data of one service. medium: limited, short-lived or
 * often public in front-end code. low: weak evidence or the public half of a pair. public: meant to be public; kept out of
 * the review, still hidden by the sanitizer because it identifies an account.
 */
export type Level = "critical" | "high" | "medium" | "low" | "public";

export const severityOf: Readonly<Record<Level, Severity>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "info",
  public: "info",
};

export const confidenceOf = (level: Level): Confidence => (level === "public" ? "low" : "high");

/** A checksum that does not fit says fabricated, mistyped or cut: one step less severe, never silent. */
export const weaker = (severity: Severity): Severity => (severity === "error" ? "warning" : "info");
