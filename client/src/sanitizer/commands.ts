/** Copy Sanitized, Sanitize Clipboard, Paste with Real Values, Forget Vault. All of them or nothing. */
import {
  commands,
  type Disposable,
  env,
  type LogOutputChannel,
  l10n,
  Range,
  Selection,
  type TextEditor,
  window,
} from "vscode";
import { forgetVault } from "../../../server/src/protocol/sanitizer.ts";
import type { OwnEdits } from "../provenance/expectations.ts";
import { isReviewed } from "../shared/documents.ts";
import { CommandFailure, registerCommand, say } from "../shared/report.ts";
import { chosenText } from "./chosenText.ts";
import { restore, type SanitizerParts, sanitize } from "./sanitize.ts";

export interface SanitizerCommandParts extends SanitizerParts {
  readonly log: LogOutputChannel;
  readonly ownEdits: OwnEdits;
}

export function registerSanitizerCommands(parts: SanitizerCommandParts): Disposable[] {
  const { log } = parts;
  return [
    registerCommand(log, "plumbline.copySanitized", () => copySanitized(parts)),
    registerCommand(log, "plumbline.sanitizeClipboard", () => sanitizeClipboard(parts)),
    registerCommand(log, "plumbline.copySanitizedTerminal", () => copyFromTerminal(parts)),
    registerCommand(log, "plumbline.pasteRestored", () => pasteRestored(parts)),
    registerCommand(log, "plumbline.forgetVault", () => forget(parts)),
  ];
}

async function copySanitized(parts: SanitizerParts): Promise<void> {
  const sanitized = await sanitize(parts, chosenText());
  await env.clipboard.writeText(sanitized.text);
  say(copiedText(sanitized.replacements.length));
}

async function sanitizeClipboard(parts: SanitizerParts): Promise<void> {
  const text = await env.clipboard.readText();
  if (text === "") throw new CommandFailure(l10n.t("the clipboard holds no text."));
  const sanitized = await sanitize(parts, { text, languageId: "plaintext" });
  if ((await env.clipboard.readText()) !== text)
    throw new CommandFailure(l10n.t("the clipboard was changed meanwhile and was left alone."));
  await env.clipboard.writeText(sanitized.text);
  say(copiedText(sanitized.replacements.length));
}

/** Only the editor can read a terminal's selection, and only onto the clipboard: what was there comes back on failure. */
async function copyFromTerminal(parts: SanitizerParts): Promise<void> {
  const before = await env.clipboard.readText();
  await env.clipboard.writeText("");
  try {
    await commands.executeCommand("workbench.action.terminal.copySelection");
    const text = await env.clipboard.readText();
    await env.clipboard.writeText(before);
    if (text === "") throw new CommandFailure(l10n.t("select text in the terminal first."));
    const sanitized = await sanitize(parts, { text, languageId: "plaintext" });
    await env.clipboard.writeText(sanitized.text);
    say(copiedText(sanitized.replacements.length));
  } catch (error) {
    await env.clipboard.writeText(before);
    throw error;
  }
}

function copiedText(count: number): string {
  if (count === 0) return l10n.t("Copied. Nothing had to be replaced.");
  return count === 1 ? l10n.t("Copied with 1 value replaced.") : l10n.t("Copied with {0} values replaced.", count);
}

async function pasteRestored(parts: SanitizerCommandParts): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isReviewed(editor.document)) throw new CommandFailure(l10n.t("open a file first."));
  const text = await env.clipboard.readText();
  if (text === "") throw new CommandFailure(l10n.t("the clipboard holds no text."));
  const { languageId, uri } = editor.document;
  const restored = await restore(parts, { text, languageId });
  const label = { origin: "outside-paste", confidence: "strong" } as const;
  parts.ownEdits.expect(uri.toString(), [restored.text], label);
  await replaceSelections(editor, restored.text);
  tell(restored.restored, restored.unplaced);
}

/** As a paste does: the text replaces each selection and the cursors stand behind it. */
async function replaceSelections(editor: TextEditor, text: string): Promise<void> {
  const inserted = await editor.edit((builder) => {
    for (const { start, end } of editor.selections) builder.replace(new Range(start, end), text);
  });
  if (!inserted) throw new CommandFailure(l10n.t("the editor did not accept the text."));
  editor.selections = editor.selections.map(({ end }) => new Selection(end, end));
}

function tell(restored: number, unplaced: number): void {
  if (unplaced > 0) {
    const message =
      unplaced === 1
        ? l10n.t("Plumbline: 1 mock looks damaged and was left as it is.")
        : l10n.t("Plumbline: {0} mocks look damaged and were left as they are.", unplaced);
    void window.showWarningMessage(message);
    return;
  }
  if (restored === 0) say(l10n.t("Pasted. It held no mock of this session."));
  else say(restored === 1 ? l10n.t("Pasted with 1 real value.") : l10n.t("Pasted with {0} real values.", restored));
}

async function forget({ server, mocks }: SanitizerParts): Promise<void> {
  await server.ask(forgetVault, {});
  mocks.clear();
  say(l10n.t("Vault forgotten. Mocks of earlier copies cannot be turned back any more."));
}
