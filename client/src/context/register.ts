/** Opens the production context in force for the active file, or starts one. */
import { type Disposable, type LogOutputChannel, l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import type { ReviewStatus } from "../../../server/src/protocol/review.ts";
import type { OwnEdits } from "../provenance/expectations.ts";
import { CommandFailure, registerCommand } from "../shared/report.ts";

const CONTEXT_PATH = [".plumbline", "context.yaml"] as const;

export interface ContextFeature {
  readonly log: LogOutputChannel;
  readonly ownEdits: OwnEdits;
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
}

export function registerContext(feature: ContextFeature): Disposable[] {
  return [registerCommand(feature.log, "plumbline.openContext", () => openContext(feature))];
}

async function openContext({ statuses, ownEdits }: ContextFeature): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const folder = folderOf(active);
  if (!folder) throw new CommandFailure(l10n.t("a production context belongs to a folder. Open one first."));
  const inForce = active && statuses.get(active.toString())?.contextFile;
  const file = inForce === undefined ? Uri.joinPath(folder.uri, ...CONTEXT_PATH) : Uri.joinPath(folder.uri, inForce);
  if (await exists(file)) await window.showTextDocument(file);
  else await startContext(file, ownEdits);
}

function folderOf(active: Uri | undefined): WorkspaceFolder | undefined {
  return (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
}

/** An unsaved file with its path: nothing is written before the person saves it. */
async function startContext(file: Uri, ownEdits: OwnEdits): Promise<void> {
  const document = await workspace.openTextDocument(file.with({ scheme: "untitled" }));
  const editor = await window.showTextDocument(document);
  if (document.getText() !== "") return;
  const text = firstLines();
  ownEdits.expect(document.uri.toString(), [text], "keep");
  await editor.edit((builder) => builder.insert(editor.selection.active, text));
}

/** One fact is enough to begin with; everything else is optional. */
function firstLines(): string {
  return [
    `# ${l10n.t("What only your team knows about production. Plumbline quotes these lines in its findings.")}`,
    `# ${l10n.t("Work that must never run inside a request: the names of the functions that do it.")}`,
    "heavy: []",
    "",
  ].join("\n");
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
