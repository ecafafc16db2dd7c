/** Which part of a document is looked at: its blocks that are not signed, what a person asked for, or all of it. */
import type { Span } from "../../engine/model/span.ts";
import { stateOf } from "../../engine/provenance/trackedBlock.ts";
import type { ServerSettings } from "../../protocol/initialization.ts";
import type { OpenDocument } from "../documents/openDocument.ts";

export type Scope = "all" | readonly Span[];

export function scopeOf(document: OpenDocument, settings: ServerSettings): Scope {
  if (settings.review.scope === "file" || document.requested === "whole") return "all";
  // A signed block was answered for; its findings would only be noise.
  const blocks = document.tracker.blocks.filter((block) => stateOf(block) !== "signed").map(({ span }) => span);
  return typeof document.requested === "string" ? blocks : [...blocks, document.requested.span];
}
