/** Blocks as the client sees them. */
import { overlaps } from "../../engine/model/span.ts";
import { stateOf, type TrackedBlock } from "../../engine/provenance/trackedBlock.ts";
import type { BlockView } from "../../protocol/blocks.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import { toRange } from "../toLsp.ts";

export const viewsOf = (document: OpenDocument): BlockView[] =>
  document.tracker.blocks.map((block) => viewOf(document, block));

export function viewOf(document: OpenDocument, block: TrackedBlock): BlockView {
  const { id, span, origin, confidence, insertedAt, hash, signOff } = block;
  const findings = { error: 0, warning: 0, info: 0 };
  // Findings of the version before are better than none while the next review runs.
  for (const finding of document.last.findings) if (overlaps(finding.span, span)) findings[finding.severity] += 1;
  return {
    id,
    range: toRange(document.text, span),
    origin,
    confidence,
    state: stateOf(block),
    insertedAt,
    findings,
    hash,
    ...(signOff && { sentence: signOff.sentence, signedBy: signOff.signer }),
  };
}

/** A block that another server told the client about. Its span is found again by its hash. */
export function trackedFrom(view: BlockView): TrackedBlock {
  const { id, hash, origin, confidence, insertedAt, state, sentence, signedBy } = view;
  const block: TrackedBlock = { id, hash, origin, confidence, insertedAt, span: { start: 0, end: 0 } };
  if (sentence === undefined) return block;
  // A lapsed block was signed with another hash, which the view does not tell: none will match.
  const signedHash = state === "signed" ? hash : "";
  return { ...block, signOff: { hash: signedHash, sentence, signer: signedBy ?? "", at: insertedAt } };
}
