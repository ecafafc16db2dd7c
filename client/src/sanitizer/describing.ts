/** Copy as Schema, Copy as Question, Copy with Constraints. What loses particulars is shown before it is copied. */
import { commands, type Disposable, env, type LogOutputChannel, l10n, ViewColumn, window } from "vscode";
import { constraintsFor, describeText, questionText } from "../../../server/src/protocol/describing.ts";
import { CommandFailure, registerCommand, say } from "../shared/report.ts";
import { chosenText } from "./chosenText.ts";
import { PreviewDocuments } from "./previewDocuments.ts";
import { askOrFail, notCopied, type SanitizerParts, sanitize } from "./sanitize.ts";

const TIMEOUT_MS = 30_000;

export interface DescribingParts extends SanitizerParts {
  readonly log: LogOutputChannel;
}

export function registerDescribing(parts: DescribingParts): Disposable[] {
  const previews = new PreviewDocuments();
  const { log } = parts;
  return [
    previews,
    registerCommand(log, "plumbline.copySchema", () => copySchema(parts, previews)),
    registerCommand(log, "plumbline.copyQuestion", () => copyQuestion(parts, previews)),
    registerCommand(log, "plumbline.copyConstraints", () => copyConstraints(parts)),
  ];
}

async function copySchema({ server }: SanitizerParts, previews: PreviewDocuments): Promise<void> {
  const source = chosenText();
  const answer = await askOrFail(l10n.t("Plumbline: describing…"), (token) =>
    server.ask(describeText, source, { token, timeoutMilliseconds: TIMEOUT_MS }),
  );
  if (answer?.text === undefined)
    throw new CommandFailure(
      l10n.t("no table, records or log lines were found in this text. The clipboard is unchanged."),
    );
  if (typeof answer.text !== "string") throw new CommandFailure(notCopied());
  const uri = previews.add("schema.md", answer.text);
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
  await copyIfWanted(answer.text, l10n.t("Left out: {0}", answer.dropped.join("; ")));
}

async function copyQuestion({ server }: SanitizerParts, previews: PreviewDocuments): Promise<void> {
  const source = chosenText();
  const answer = await askOrFail(l10n.t("Plumbline: making a question…"), (token) =>
    server.ask(questionText, source, { token, timeoutMilliseconds: TIMEOUT_MS }),
  );
  if (typeof answer?.text !== "string") throw new CommandFailure(notCopied());
  const before = previews.add("text.md", source.text);
  const after = previews.add("question.md", answer.text);
  await commands.executeCommand("vscode.diff", before, after, l10n.t("Question: before and after"), { preview: true });
  const dropped = answer.dropped.join(", ");
  await copyIfWanted(
    answer.text,
    dropped === "" ? l10n.t("No particulars were found.") : l10n.t("Replaced by roles: {0}", dropped),
  );
}

/** Stays open while the text is read; Enter copies, Escape leaves the clipboard alone. */
async function copyIfWanted(text: string, dropped: string): Promise<void> {
  const copy = { label: `$(copy) ${l10n.t("Copy")}`, detail: dropped };
  const leave = { label: `$(close) ${l10n.t("Do not copy")}` };
  const title = l10n.t("Copy what is shown?");
  const chosen = await window.showQuickPick([copy, leave], { title, ignoreFocusOut: true });
  if (chosen !== copy) return say(l10n.t("Cancelled. The clipboard is unchanged."));
  await env.clipboard.writeText(text);
  say(l10n.t("Copied."));
}

async function copyConstraints(parts: SanitizerParts): Promise<void> {
  const { server, mocks } = parts;
  const source = chosenText();
  const constraints = await askOrFail(l10n.t("Plumbline: reading the context…"), (token) =>
    server.ask(constraintsFor, source, { token, timeoutMilliseconds: TIMEOUT_MS }),
  );
  if (typeof constraints?.header !== "string") throw new CommandFailure(notCopied());
  if (constraints.header === "")
    throw new CommandFailure(l10n.t("the context file states no constraints. The clipboard is unchanged."));
  const sanitized = await sanitize(parts, source);
  mocks.add(constraints.mocks);
  await env.clipboard.writeText(constraints.header + sanitized.text);
  tellMissing(constraints.missing);
}

function tellMissing(missing: readonly string[]): void {
  const facts = missing.join(", ");
  const lacking = l10n.t("Plumbline: copied with constraints. Neither they nor the prompt say: {0}.", facts);
  if (missing.length > 0) void window.showInformationMessage(lacking);
  else say(l10n.t("Copied with constraints. No fact is missing."));
}
