/** Review on request, and what the status item shows. Findings themselves travel as ordinary diagnostics. */
import { notification, request, type WireRange } from "./message.ts";

/** Client -> server: show findings of the whole document, or of a range, until `clearReview` or close. */
export const reviewDocument = request<{ uri: string; range?: WireRange }, { findings: number }>(
  "plumbline/reviewDocument",
);
/** Client -> server: back to blocks only. */
export const clearReview = request<{ uri: string }, Record<string, never>>("plumbline/clearReview");

export interface ReviewStatus {
  uri: string;
  /** File name of the production context in force, relative to its workspace folder; absent when there is none. */
  contextFile?: string;
  contextError?: string;
  /** not-needed: no question left open; unavailable: types could not be asked in time. */
  types: "not-needed" | "checked" | "running" | "unavailable";
  /** Rules that threw since the server started, with how often. */
  failedRules: { rule: string; count: number }[];
  /** Milliseconds of the last wave one. */
  milliseconds: number;
}
/** Server -> client after each review. */
export const reviewStatus = notification<ReviewStatus>("plumbline/reviewStatus");

/** Client -> server: the documentation page of a rule, Markdown. */
export const explainRule = request<{ rule: string }, { markdown: string }>("plumbline/explainRule");
