/** Follows the blocks of one document through its edits. Pure state: no clock, no disk, no editor. */
import type { DocumentChange } from "../engine.ts";
import { overlaps, type Span } from "../model/span.ts";
import { hashBlock, parseHash } from "./blockHash.ts";
import { History } from "./history.ts";
import { meet, type Observation, withBetterEvidence } from "./observation.ts";
import { refineChange } from "./refine.ts";
import { relocate } from "./relocate.ts";
import { coverWords, shiftSpan, trimSpan } from "./shift.ts";
import type { SignOffStamp, TrackedBlock } from "./trackedBlock.ts";

/** Vanished blocks with fewer tokens are not looked for in new text: they would be "found" by chance. */
const MIN_TOKENS_TO_REVIVE = 8;
const MAX_GONE = 200;

export class BlockTracker {
  readonly #languageId: string;
  readonly #newId: () => string;
  readonly #history = new History();
  #text: string;
  #alive = new Map<string, TrackedBlock>();
  /** Blocks that vanished, oldest first: undo, or a paste of what was cut, brings them back with their origin and sign-off. */
  readonly #gone = new Map<string, TrackedBlock>();

  constructor(languageId: string, text: string, newId: () => string, blocks: readonly TrackedBlock[] = []) {
    this.#languageId = languageId;
    this.#text = text;
    this.#newId = newId;
    for (const block of blocks) this.#alive.set(block.id, block);
    this.#remember();
  }

  /** In document order. */
  get blocks(): readonly TrackedBlock[] {
    return [...this.#alive.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  find(id: string): TrackedBlock | undefined {
    return this.#alive.get(id);
  }

  /** Applies changes one after the other. True when a block moved, changed, vanished or came back. */
  update(changes: readonly DocumentChange[]): boolean {
    if (this.#alive.size === 0 && this.#gone.size === 0) {
      for (const change of changes) this.#replace(change);
      return false;
    }
    const before = this.#alive;
    const inserted = this.#shiftAll(changes);
    const known = this.#history.recall(this.#text);
    if (known) this.#returnTo(known);
    else this.#revive(inserted);
    this.#remember();
    return !sameBlocks(before, this.#alive);
  }

  /** The block that stands for the observation now; undefined when its span holds no token. */
  observe(observed: Observation): TrackedBlock | undefined {
    const span = trimSpan(this.#text, observed.span);
    const hash = span && hashBlock(this.#text, span, this.#languageId);
    if (!span || !hash) return undefined;
    const meeting = meet(this.#alive.values(), { ...observed, span }, hash);
    if (meeting.kind === "inside") return meeting.block;
    if (meeting.kind === "same") return this.#put(withBetterEvidence(meeting.block, observed));
    for (const block of meeting.swallowed) this.#vanish(block);
    const { origin, confidence, at } = observed;
    return this.#put({ id: this.#newId(), span, hash, origin, confidence, insertedAt: at });
  }

  /** Takes over blocks that another session followed, where they stand in this text. */
  adopt(blocks: readonly TrackedBlock[]): void {
    for (const block of blocks) this.#alive.set(block.id, block);
    this.#remember();
  }

  sign(id: string, stamp: SignOffStamp): TrackedBlock | undefined {
    const block = this.#alive.get(id);
    return block && this.#put({ ...block, signOff: stamp });
  }

  /** "This is not a block": forgotten for good, so that undo does not bring it back. */
  dismiss(id: string): boolean {
    const known = this.#alive.delete(id) || this.#gone.delete(id);
    this.#remember();
    return known;
  }

  #put(block: TrackedBlock): TrackedBlock {
    this.#alive.set(block.id, block);
    this.#remember();
    return block;
  }

  #replace({ span, text }: DocumentChange): void {
    this.#text = this.#text.slice(0, span.start) + text + this.#text.slice(span.end);
  }

  /** Spans of the inserted text, in the text after all changes. */
  #shiftAll(changes: readonly DocumentChange[]): Span[] {
    let inserted: Span[] = [];
    for (const change of changes) {
      const parts = refineChange(this.#text, change);
      // From the end, so that each part still speaks of the text before the change.
      for (const part of parts.reverse()) {
        this.#replace(part);
        this.#shiftBlocks(part);
        inserted = inserted.flatMap((span) => shiftSpan(span, part) ?? []);
        if (part.text.trim() !== "") {
          inserted.push({ start: part.span.start, end: part.span.start + part.text.length });
        }
      }
    }
    return inserted;
  }

  #shiftBlocks(change: DocumentChange): void {
    const next = new Map<string, TrackedBlock>();
    for (const block of this.#alive.values()) {
      const moved = this.#shiftBlock(block, change);
      if (moved) next.set(moved.id, moved);
      else this.#bury(block);
    }
    this.#alive = next;
  }

  #shiftBlock(block: TrackedBlock, change: DocumentChange): TrackedBlock | undefined {
    const shifted = shiftSpan(block.span, change);
    if (shifted === block.span) return block;
    const touched = change.span.start <= block.span.end && change.span.end >= block.span.start;
    if (!touched) return shifted && { ...block, span: shifted };
    const trimmed = shifted && trimSpan(this.#text, shifted);
    const span = trimmed && coverWords(this.#text, trimmed);
    const hash = span && hashBlock(this.#text, span, this.#languageId);
    return span && hash ? { ...block, span, hash } : undefined;
  }

  #vanish(block: TrackedBlock): void {
    this.#alive.delete(block.id);
    this.#bury(block);
  }

  #bury(block: TrackedBlock): void {
    this.#gone.set(block.id, block);
    for (const id of this.#gone.keys()) {
      if (this.#gone.size <= MAX_GONE) break;
      this.#gone.delete(id);
    }
  }

  /** The document is again as it was: so are its blocks, except those dismissed since. Sign-offs stay with their block. */
  #returnTo(known: readonly { id: string; span: Span; hash: string }[]): void {
    const all = new Map([...this.#gone, ...this.#alive]);
    for (const block of this.#alive.values()) this.#bury(block);
    this.#alive = new Map();
    for (const { id, span, hash } of known) {
      const block = all.get(id);
      if (!block) continue;
      this.#alive.set(id, { ...block, span, hash });
      this.#gone.delete(id);
    }
  }

  /** Cut here, pasted there: a vanished block whose tokens stand in the new text is that block. */
  #revive(inserted: readonly Span[]): void {
    if (this.#gone.size === 0 || inserted.length === 0) return;
    const wanted = [...this.#gone.values()]
      .filter(({ hash }) => (parseHash(hash)?.count ?? 0) >= MIN_TOKENS_TO_REVIVE)
      .reverse();
    for (const region of inserted) {
      const spans = relocate(this.#text, this.#languageId, wanted, region);
      spans.forEach((span, index) => {
        const block = wanted[index];
        if (!span || !block || !this.#gone.has(block.id) || this.#isTaken(span)) return;
        this.#gone.delete(block.id);
        this.#alive.set(block.id, { ...block, span });
      });
    }
  }

  #isTaken(span: Span): boolean {
    for (const block of this.#alive.values()) if (overlaps(block.span, span)) return true;
    return false;
  }

  #remember(): void {
    if (this.#alive.size > 0 || this.#gone.size > 0) this.#history.remember(this.#text, this.#alive.values());
  }
}

function sameBlocks(a: ReadonlyMap<string, TrackedBlock>, b: ReadonlyMap<string, TrackedBlock>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, block] of a) if (b.get(id) !== block) return false;
  return true;
}
