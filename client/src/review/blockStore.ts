/** The blocks of every document, as the server last told and as edits moved them since. Survives the server. */
import { Disposable, EventEmitter, type Position, type TextDocument, type Uri, workspace } from "vscode";
import type { BlockView, DocumentBlocks } from "../../../server/src/protocol/blocks.ts";
import { containsPosition, shiftThrough, type TextChange } from "../provenance/positions.ts";
import { toTextChanges } from "../shared/changes.ts";
import { isReviewed } from "../shared/documents.ts";
import { needsReview } from "./navigation.ts";

interface Step {
  readonly version: number;
  readonly changes: readonly TextChange[];
}

/** More edits than can happen while one message is on its way. */
const MAX_STEPS = 64;

export class BlockStore {
  readonly #documents = new Map<string, DocumentBlocks>();
  readonly #steps = new Map<string, Step[]>();
  readonly #emitter = new EventEmitter<string>();
  /** Fires with the document's uri when its blocks changed otherwise than by being moved along. */
  readonly onDidChange = this.#emitter.event;
  readonly #subscription: Disposable;

  constructor() {
    this.#subscription = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !isReviewed(document)) return;
        this.#follow(document.uri.toString(), { version: document.version, changes: toTextChanges(contentChanges) });
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#steps.delete(uri.toString())),
    );
  }

  /** The server may speak of a version the document has left since: its ranges then follow the edits in between. */
  update(told: DocumentBlocks): void {
    const later = this.#steps.get(told.uri)?.filter(({ version }) => version > told.version) ?? [];
    this.#documents.set(told.uri, later.reduce(moved, told));
    this.#emitter.fire(told.uri);
  }

  of(document: TextDocument): readonly BlockView[] {
    return this.#documents.get(document.uri.toString())?.blocks ?? [];
  }

  /** Blocks a person still has to answer for, in document order. */
  open(document: TextDocument): BlockView[] {
    return this.of(document)
      .filter(needsReview)
      .sort((a, b) => a.range.start.line - b.range.start.line);
  }

  at(document: TextDocument, position: Position): BlockView | undefined {
    return this.open(document).find(({ range }) => containsPosition(range, position));
  }

  find(uri: Uri, id: string): BlockView | undefined {
    return this.#documents.get(uri.toString())?.blocks.find((block) => block.id === id);
  }

  /** What a new server needs to find the blocks again. */
  all(): DocumentBlocks[] {
    return [...this.#documents.values()];
  }

  #follow(uri: string, step: Step): void {
    const steps = this.#steps.get(uri) ?? [];
    this.#steps.set(uri, [...steps.slice(1 - MAX_STEPS), step]);
    const known = this.#documents.get(uri);
    if (known && known.version < step.version) this.#documents.set(uri, moved(known, step));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#emitter.dispose();
  }
}

function moved(known: DocumentBlocks, { version, changes }: Step): DocumentBlocks {
  const blocks = known.blocks.map((block) => ({ ...block, range: shiftThrough(block.range, changes) }));
  return { uri: known.uri, version, blocks };
}
