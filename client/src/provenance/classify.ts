/**
 * Decides how text arrived in a document from what the editor lets an extension see. Pure: no editor, no clock.
 * The rules run in a fixed order; a rule that lacks a fact asks for it (`wait`) and is run again when the fact is there.
 */
import type { WireConfidence, WireOrigin } from "../../../server/src/protocol/blocks.ts";
import type { EditorReason } from "./editorReason.ts";
import { isReshaping, looksLikeSnippet, mayHoldLines, newPart, type Part, substantialLines } from "./shape.ts";

export interface Label {
  readonly origin: WireOrigin;
  readonly confidence: WireConfidence;
}

/** Where pasted text was copied. A block keeps its origin when it is copied on. */
export type PasteSource = "outside" | "own-code" | "other-window" | Label;

export interface SeenChange {
  readonly text: string;
  /** The text it replaced; undefined when it is not known (very large document). */
  readonly removed: string | undefined;
}

export interface Situation {
  readonly changes: readonly SeenChange[];
  readonly undoOrRedo: boolean;
  /** Insertions with fewer lines that say something are typing. */
  readonly minimumLines: number;
  /** An edit Plumbline made itself: "keep" leaves the origin of what is there, a label names a new one. */
  readonly ownEdit?: "keep" | Label;
  /** The paste the editor announced for this text. */
  readonly paste?: PasteSource;
  readonly editorReason?: EditorReason;
  /** editor: the document became dirty; disk: it stayed clean; reverted: it became clean without a save. */
  readonly arrival?: "editor" | "disk" | "reverted";
  readonly versionControl?: boolean;
  /** The clipboard holds this text, though no paste was announced. */
  readonly onClipboard?: boolean;
}

export interface Insertion extends Label {
  readonly change: number;
  readonly part: Part;
}

export type Verdict =
  | { readonly kind: "none"; readonly because: Because }
  | { readonly kind: "inserted"; readonly insertions: readonly Insertion[] }
  | { readonly kind: "wait"; readonly for: "arrival" | "version-control" | "clipboard" };

export type Because =
  | "no-change"
  | "undo"
  | "own-edit"
  | "typed"
  | "own-paste"
  | "reverted"
  | "version-control"
  | "reshaped"
  | "snippet";

export function classify(situation: Situation): Verdict {
  const { changes, minimumLines } = situation;
  if (changes.length === 0) return none("no-change");
  if (situation.undoOrRedo) return none("undo");
  if (situation.ownEdit === "keep") return none("own-edit");
  if (!changes.some(({ text }) => mayHoldLines(text, minimumLines))) return none("typed");
  if (situation.ownEdit) return whole(situation, situation.ownEdit);
  if (situation.paste) return pasted(situation, situation.paste);
  if (situation.editorReason) return reported(situation, situation.editorReason);
  return large(situation);
}

/** Large enough to be a block, and no announcement: was it the disk, a reshaping, a paste without notice, or a tool? */
function large(situation: Situation): Verdict {
  const parts = newParts(situation);
  if (parts.length === 0) return none("typed");
  if (!situation.arrival) return { kind: "wait", for: "arrival" };
  if (situation.arrival === "reverted") return none("reverted");
  if (reshaped(situation)) return none("reshaped");
  if (situation.arrival === "disk") return written(situation, parts);
  if (isSnippet(situation)) return none("snippet");
  if (situation.onClipboard === undefined) return { kind: "wait", for: "clipboard" };
  const label: Label = situation.onClipboard
    ? { origin: "outside-paste", confidence: "weak" }
    : { origin: "assistant-edit", confidence: "weak" };
  return labelled(parts, label);
}

function written(situation: Situation, parts: readonly Placed[]): Verdict {
  if (situation.versionControl === undefined) return { kind: "wait", for: "version-control" };
  if (situation.versionControl) return none("version-control");
  return labelled(parts, { origin: "written-on-disk", confidence: "strong" });
}

/** Text copied out of an editor is the person's own code; only a copied block carries its origin on. */
function pasted(situation: Situation, source: PasteSource): Verdict {
  if (source === "own-code" || source === "other-window") return none("own-paste");
  return whole(situation, source === "outside" ? { origin: "outside-paste", confidence: "strong" } : source);
}

/** The editor said itself what it was (an API that is not always there, so nothing depends on it). */
function reported(situation: Situation, reason: EditorReason): Verdict {
  switch (reason) {
    case "typed":
      return none("typed");
    case "reshaped":
      return none("reshaped");
    case "disk": {
      const parts = newParts(situation);
      if (parts.length === 0) return none("typed");
      return reshaped(situation) ? none("reshaped") : written(situation, parts);
    }
    case "pasted":
      return whole(situation, { origin: "outside-paste", confidence: "weak" });
    case "inline-completion":
      return labelled(newParts(situation), { origin: "inline-completion", confidence: "strong" });
    case "assistant-edit":
      return labelled(newParts(situation), { origin: "assistant-edit", confidence: "strong" });
  }
}

interface Placed {
  readonly change: number;
  readonly part: Part;
}

/** The parts that are new and large enough, for edits that replace more than they change. */
function newParts({ changes, minimumLines }: Situation): Placed[] {
  return changes
    .map(({ text, removed }, change) => ({ change, part: newPart(removed ?? "", text) }))
    .filter(({ part }) => part.lines >= minimumLines);
}

/** Every changed text that is large enough, as a whole. */
function whole({ changes, minimumLines }: Situation, label: Label): Verdict {
  const parts = changes
    .map(({ text }, change) => ({ change, part: { from: 0, to: text.length, lines: substantialLines(text) } }))
    .filter(({ part }) => part.lines >= minimumLines);
  return labelled(parts, label);
}

function labelled(parts: readonly Placed[], label: Label): Verdict {
  if (parts.length === 0) return none("typed");
  return { kind: "inserted", insertions: parts.map((placed) => ({ ...placed, ...label })) };
}

function reshaped({ changes }: Situation): boolean {
  return isReshaping(
    changes.map(({ removed }) => removed ?? ""),
    changes.map(({ text }) => text),
  );
}

function isSnippet({ changes }: Situation): boolean {
  return changes.every(({ removed, text }) => removed !== undefined && looksLikeSnippet(removed, text));
}

const none = (because: Because): Verdict => ({ kind: "none", because });
