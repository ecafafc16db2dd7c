/** Watches document changes, finds out how large insertions arrived, and tells the server about those that are blocks. */
import {
  Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  workspace,
} from "vscode";
import { observeInsertion } from "../../../server/src/protocol/blocks.ts";
import type { WireRange } from "../../../server/src/protocol/message.ts";
import type { Server } from "../server/server.ts";
import { toTextChanges } from "../shared/changes.ts";
import { isReviewed } from "../shared/documents.ts";
import { Arrivals } from "./arrival.ts";
import type { Insertion, Situation } from "./classify.ts";
import { isOnClipboard } from "./clipboard.ts";
import { editorReasonOf } from "./editorReason.ts";
import type { AnnouncedPastes, OwnEdits } from "./expectations.ts";
import { HeldRanges } from "./heldRanges.ts";
import { Outbox } from "./outbox.ts";
import { rangeOfPart, shiftThrough, type TextChange } from "./positions.ts";
import { settle } from "./settle.ts";
import { Shadow } from "./shadow.ts";
import { mayHoldLines } from "./shape.ts";
import { rewrittenByVersionControl } from "./versionControl.ts";

export interface ObserverParts {
  readonly server: Server;
  readonly pastes: AnnouncedPastes;
  readonly ownEdits: OwnEdits;
}

/** Beyond this no copy of the text is kept: what a change replaced is then unknown. */
const MAX_SHADOW = 2_000_000;
/** Below this nobody needs to look at the settings: most keystrokes end here. */
const SMALLEST_BLOCK = 2;

export class Observer {
  readonly #parts: ObserverParts;
  readonly #arrivals = new Arrivals();
  readonly #held = new HeldRanges();
  readonly #outbox: Outbox;
  readonly #shadows = new WeakMap<TextDocument, Shadow>();
  readonly #subscription: Disposable;

  constructor(parts: ObserverParts) {
    this.#parts = parts;
    const { server } = parts;
    this.#outbox = new Outbox((observation) => server.tell(observeInsertion, observation));
    for (const document of workspace.textDocuments) this.#remember(document);
    this.#subscription = Disposable.from(
      this.#arrivals,
      workspace.onDidOpenTextDocument((document) => this.#remember(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#outbox.forget(uri.toString())),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      server.sync.onDidSend((document) => this.#flush(document)),
    );
  }

  #remember(document: TextDocument): void {
    if (!isReviewed(document)) return;
    const text = document.getText();
    if (text.length <= MAX_SHADOW) this.#shadows.set(document, new Shadow(text));
  }

  #changed(event: TextDocumentChangeEvent): void {
    const { document } = event;
    if (event.contentChanges.length === 0 || !isReviewed(document)) return;
    const changes = toTextChanges(event.contentChanges);
    this.#held.shift(document.uri.toString(), changes);
    if (changes.some(({ text }) => mayHoldLines(text, SMALLEST_BLOCK)))
      void this.#decide(document, changes, this.#situation(event, changes));
    this.#shadows.get(document)?.record(changes, () => document.getText());
  }

  #situation(event: TextDocumentChangeEvent, changes: readonly TextChange[]): Situation {
    const { document, reason } = event;
    const uri = document.uri.toString();
    const texts = changes.map(({ text }) => text);
    const removed = this.#shadows.get(document)?.removedBy(changes);
    const ownEdit = this.#parts.ownEdits.match(uri, texts);
    const paste = this.#parts.pastes.match(uri, texts);
    const editorReason = editorReasonOf(event);
    return {
      changes: changes.map(({ text }, index) => ({ text, removed: removed?.[index] })),
      undoOrRedo: reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo,
      minimumLines: minimumLinesFor(document),
      ...(ownEdit && { ownEdit }),
      ...(paste && { paste }),
      ...(editorReason && { editorReason }),
    };
  }

  /** Fetches the facts a verdict needs; meanwhile the document may be edited on. */
  async #decide(document: TextDocument, changes: readonly TextChange[], situation: Situation): Promise<void> {
    const uri = document.uri.toString();
    const arrival = this.#arrivals.of(document, document.isDirty);
    const meanwhile = this.#held.since(uri);
    const verdict = await settle(situation, {
      arrival: () => arrival,
      versionControl: () => rewrittenByVersionControl(document.uri),
      onClipboard: () => isOnClipboard(changes.map(({ text }) => text).join("\n")),
    });
    meanwhile.release();
    if (verdict.kind !== "inserted" || document.isClosed) return;
    for (const insertion of verdict.insertions) {
      const range = shiftThrough(insertedRange(changes, insertion), meanwhile.changes);
      const { origin, confidence } = insertion;
      this.#outbox.put(uri, this.#held.hold(uri, range), { origin, confidence });
    }
    this.#parts.server.start();
    this.#flush(document);
  }

  #flush(document: TextDocument): void {
    this.#outbox.flush(document.uri.toString(), document.version, this.#parts.server.sync.sentVersion(document));
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/** Where the inserted part stands after all changes of its event. */
function insertedRange(changes: readonly TextChange[], { change: index, part }: Insertion): WireRange {
  const change = changes[index];
  if (!change) throw new RangeError("an insertion names a change of its event");
  const range = rangeOfPart(change.range.start, change.text, part.from, part.to);
  return shiftThrough(range, changes.slice(index + 1));
}

function minimumLinesFor(document: TextDocument): number {
  return workspace.getConfiguration("plumbline.blocks", document.uri).get("minimumLines", 2);
}
